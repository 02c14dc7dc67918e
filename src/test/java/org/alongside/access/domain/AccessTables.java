package org.alongside.access.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.access.AccessPolicy;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.TestCipher;
import org.alongside.access.Walls;
import org.alongside.access.migration.V002__sessions;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

/** A slice with the tables of this module, made by its migrations on H2 in memory, and its services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:access;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.datasource.username=sa",
            "spring.jpa.properties.hibernate.connection.provider_disables_autocommit=false",
            "spring.datasource.hikari.auto-commit=true"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    TestCipher.class,
    People.class,
    CaseRelations.class,
    AccessPolicy.class,
    KnownNames.class,
    Walls.class,
    WallRows.class,
    EmergencyRows.class,
    QuickPasswords.class,
    V002__sessions.class
})
public @interface AccessTables {}
