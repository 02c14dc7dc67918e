package org.alongside.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.alongside.Alongside;
import org.alongside.access.FieldCipher;
import org.alongside.testing.EngineRecording;
import org.alongside.testing.MariaDb;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Alongside in this JVM, on a MariaDB database of its own, with the demo's people and none of its cases. It remembers what it asks
 * of the engine, so that the bare engine can be brought to the same place.
 */
final class Recorded implements AutoCloseable {

    private final MariaDb database = MariaDb.fresh();
    private final EngineRecording recording = new EngineRecording();
    private final ServletWebServerApplicationContext context;

    Recorded() {
        this(null);
    }

    /** @param cipher stands before the real one, where it is given */
    Recorded(@Nullable FieldCipher cipher) {
        var application = new SpringApplication(Alongside.class);
        if (cipher != null) {
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean("benchCipher", FieldCipher.class, () -> cipher, bean -> bean.setPrimary(true)));
        }
        application.setAdditionalProfiles("test");
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(EngineRecording.class, () -> recording));
        context = (ServletWebServerApplicationContext) application.run(List.of(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + MariaDb.user(),
                        "--spring.datasource.password=" + MariaDb.password(),
                        "--alongside.keyset=" + Path.of("target", "bench", "keyset.json"))
                .toArray(String[]::new));
    }

    ServletWebServerApplicationContext context() {
        return context;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    EngineRecording recording() {
        return recording;
    }

    @Override
    public void close() throws SQLException {
        context.close();
        database.close();
    }
}
