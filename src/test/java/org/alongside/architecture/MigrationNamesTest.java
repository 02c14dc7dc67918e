package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations are named {@code V012__what_it_does}: three digits, so that a listing shows the order they run in. */
class MigrationNamesTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");
    private static final Path CLASSES = Path.of("src/main/java/org/alongside");
    private static final Pattern NAME = Pattern.compile("V\\d{3}__[a-z0-9_]+\\.(sql|java)");

    @Test
    void thereAreMigrations() throws IOException {
        assertThat(migrations()).hasSizeGreaterThan(8);
    }

    @Test
    void everyMigrationHasThreeDigitsAndSaysWhatItDoes() throws IOException {
        assertThat(migrations()).allMatch(it -> NAME.matcher(fileName(it)).matches());
    }

    /** The same version may stand once for every database, or once for each where they must differ. */
    @Test
    void noVersionIsUsedTwiceForOneDatabase() throws IOException {
        List<String> common = versions(migrations().stream().filter(it -> !isFor("mariadb", it) && !isFor("h2", it)));

        for (String database : List.of("mariadb", "h2")) {
            List<String> own = versions(migrations().stream().filter(it -> isFor(database, it)));
            assertThat(Stream.concat(common.stream(), own.stream())).doesNotHaveDuplicates();
        }
    }

    private static List<String> versions(Stream<Path> migrations) {
        return migrations.map(it -> fileName(it).substring(0, 4)).toList();
    }

    private static boolean isFor(String database, Path migration) {
        return migration.startsWith(SCRIPTS.resolve(database));
    }

    private static String fileName(Path migration) {
        return String.valueOf(migration.getFileName());
    }

    private static List<Path> migrations() throws IOException {
        try (var scripts = Files.walk(SCRIPTS);
                var classes = Files.walk(CLASSES)) {
            var inScripts = scripts.filter(Files::isRegularFile).toList();
            var inClasses = classes.filter(it -> fileName(it).matches("V\\d.*")).toList();
            return Stream.concat(inScripts.stream(), inClasses.stream()).toList();
        }
    }
}
