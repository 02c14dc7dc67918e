package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/** The slice of the superclass on a MariaDB database of its own; skipped, with one clear line, where no MariaDB answers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = FreshMariaDb.class)
@ExtendWith(NeedsMariaDb.class)
public @interface TablesOnMariaDb {}
