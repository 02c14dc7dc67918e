package org.alongside.access;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void setEverything() throws IOException {
        Path keyset = Files.createFile(folder.resolve("keyset.json"));
        environment.setActiveProfiles("production");
        environment
                .withProperty("spring.datasource.url", "jdbc:mariadb://db.example/alongside")
                .withProperty("spring.datasource.username", "alongside")
                .withProperty("spring.datasource.password", "a secret")
                .withProperty("spring.mail.host", "mail.example")
                .withProperty("alongside.mail.from", "alongside@mail.example")
                .withProperty("server.tomcat.remoteip.internal-proxies", "none")
                .withProperty("alongside.clamd.host", "scanner.example")
                .withProperty("alongside.keyset", keyset.toString())
                .withProperty("alongside.names-keyset", keyset.toString());
    }

    @Test
    void startsWithEverySetting() {
        assertThatCode(() -> ProductionSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "says that {0} is missing")
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.mail.host",
                "alongside.mail.from",
                "server.tomcat.remoteip.internal-proxies",
                "alongside.keyset",
                "alongside.names-keyset"
            })
    void namesTheSettingThatIsMissing(String property) {
        environment.withProperty(property, "");

        assertThatThrownBy(() -> ProductionSettings.check(environment))
                .isInstanceOf(MissingSecret.class)
                .hasMessageContaining(property);
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThatThrownBy(() -> ProductionSettings.check(new MockEnvironment()))
                .hasMessageContainingAll("spring.datasource.url", "spring.mail.host", "alongside.keyset")
                .extracting(it -> ((MissingSecret) it).remedy(), as(STRING))
                .contains("ALONGSIDE_DATABASE_URL", "ALONGSIDE_DATABASE_USER", "ALONGSIDE_DATABASE_PASSWORD");
    }

    @ParameterizedTest(name = "refuses {0}")
    @ValueSource(
            strings = {"jdbc:h2:file:./data/alongside", "jdbc:h2:mem:alongside", "jdbc:mysql://db.example/alongside"})
    void refusesEveryDatabaseButMariaDb(String url) {
        environment.withProperty("spring.datasource.url", url);

        assertThatThrownBy(() -> ProductionSettings.check(environment))
                .isInstanceOf(MissingSecret.class)
                .hasMessageContaining("MariaDB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alongside.keyset", "alongside.names-keyset"})
    void refusesAKeysetThatIsNotThere(String property) {
        environment.withProperty(property, folder.resolve("lost.json").toString());

        assertThatThrownBy(() -> ProductionSettings.check(environment))
                .isInstanceOf(MissingSecret.class)
                .hasMessageContaining("lost.json");
    }

    @Test
    void refusesUploadsThatNobodyScansUnlessThatIsAllowedByName() {
        environment.withProperty("alongside.clamd.host", "");
        assertThatThrownBy(() -> ProductionSettings.check(environment))
                .isInstanceOf(MissingSecret.class)
                .hasMessageContaining("alongside.clamd.host")
                .extracting(it -> ((MissingSecret) it).remedy(), as(STRING))
                .contains("ALONGSIDE_CLAMD_HOST", "ALONGSIDE_UPLOADS_WITHOUT_SCANNER");

        environment.withProperty("alongside.uploads-without-scanner", "true");
        assertThatCode(() -> ProductionSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "refuses the profile {0} beside it")
    @ValueSource(strings = {"demo", "test"})
    void refusesAProfileForTryingItOutBesideProduction(String profile) {
        environment.setActiveProfiles("production", profile);

        assertThatThrownBy(() -> ProductionSettings.check(environment))
                .isInstanceOf(MissingSecret.class)
                .hasMessageContaining("profile " + profile);
    }
}
