package org.alongside.architecture;

import static org.alongside.architecture.MainClasses.ALL;
import static org.alongside.architecture.MainClasses.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The README and the documents name what there is. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENTS = Path.of("src/docs");

    private static final Pattern MODULE_ROW = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile(
            "`((?:src|forms|processes|docker|\\.ci|\\.mvn)/[\\w./-]+)`|\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");
    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void readmeFitsOnThreeScreens() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void moduleTableNamesEveryModule() throws IOException {
        assertThat(found(MODULE_ROW, README)).containsExactlyInAnyOrderElementsOf(modules());
    }

    @Test
    void everyPathInTheReadmeExists() throws IOException {
        assertThat(found(PATH, README))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Path.of(it)).exists());
    }

    @Test
    void everyLinkAmongTheDocumentsLeadsSomewhere() throws IOException {
        for (Path document : documents()) {
            assertThat(found(PATH, document))
                    .as(document.toString())
                    .allSatisfy(it -> assertThat(exists(document, it)).as(it).isTrue());
        }
    }

    @Test
    void everyTestThatADocumentTrustsIsThere() throws IOException {
        List<String> tests = testNames();

        for (Path document : documents()) {
            assertThat(tests).as(document.toString()).containsAll(found(TEST_NAME, document));
        }
    }

    private static boolean exists(Path document, String path) {
        return Files.exists(Path.of(path)) || Files.exists(document.resolveSibling(path));
    }

    private static List<String> modules() {
        return ALL.getPackage(ROOT).getSubpackages().stream()
                .filter(it -> it.isAnnotatedWith(ApplicationModule.class))
                .map(JavaPackage::getRelativeName)
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.walk(DOCUMENTS)) {
            var written = files.filter(it -> it.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(README, Path.of("CONTRIBUTING.md")), written.stream())
                    .toList();
        }
    }

    private static List<String> testNames() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.map(it -> String.valueOf(it.getFileName()))
                    .filter(it -> it.endsWith("Test.java") || it.endsWith("IT.java"))
                    .map(it -> it.substring(0, it.length() - ".java".length()))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(ReadmeTest::firstGroup)
                .distinct()
                .toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }
}
