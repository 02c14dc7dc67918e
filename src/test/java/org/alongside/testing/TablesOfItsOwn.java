package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * As {@link TablesOnMariaDb}, for a class that leaves rows behind, as everything does that has tables analysed: in MariaDB that ends
 * the transaction. No other class ever meets this database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TablesOnMariaDb
@TestPropertySource(properties = "alongside.test.tables=own")
@DirtiesContext
public @interface TablesOfItsOwn {}
