package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every threat and every fault has a row, and every test that a row trusts is one that runs. */
class ThreatsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (?:F-0?)?(\\d+|–) \\|.*\\| ([^|]*) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @ParameterizedTest
    @EnumSource
    void everyOneHasOneRow(Listed listed) throws IOException {
        List<String> numbers = listed.rows()
                .map(row -> row.group(1))
                .filter(number -> !number.equals("–"))
                .toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, listed.many)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowNamesATestOrSaysThatThereIsNone(Listed listed) throws IOException {
        assertThat(listed.rows())
                .allMatch(row -> TEST.matcher(row.group(2)).find()
                        || row.group(2).equals("none") && row.group().contains("not proved here"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTestThatIsNamedRuns(Listed listed) throws IOException {
        Map<String, String> sources = sources();

        assertThat(missing(Files.readString(listed.document), sources)).isEmpty();
        assertThat(missing("`NoSuchTest` `ThreatsDocumentTest.noSuchMethod`", sources))
                .as("the check bites")
                .hasSize(2);
    }

    private static List<String> missing(String document, Map<String, String> sources) {
        List<String> missing = new ArrayList<>();
        TEST.matcher(document).results().forEach(named -> {
            String source = sources.getOrDefault(named.group(1), "");
            if (source.isEmpty() || named.group(2) != null && !isTest(source, named.group(2))) {
                missing.add(named.group());
            }
        });
        return missing;
    }

    private static boolean isTest(String source, String method) {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|RepeatedTest|Property)\\b(?:(?!\\bvoid\\b).)*void " + method + "\\(",
                        Pattern.DOTALL)
                .matcher(source)
                .find();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Path root : List.of(Path.of("src/test/java"), Path.of("src/e2e/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** The lists, and how long they are. */
    enum Listed {
        THREATS("src/docs/threats.md", 52),
        FAULTS("src/docs/faults.md", 25);

        private final Path document;
        private final int many;

        Listed(String document, int many) {
            this.document = Path.of(document);
            this.many = many;
        }

        private Stream<MatchResult> rows() throws IOException {
            return ROW.matcher(Files.readString(document)).results();
        }
    }
}
