package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template writes unescaped text or leans on inline script or style, which the content security policy refuses. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/alongside");

    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\([^)]|th:inline=\"javascript\"");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|th:style|\\son[a-z]+=\"|th:on[a-z]+=|javascript:|<script(?![^>]*\\bsrc=)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("(?:src|href)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_FROM_TEXT =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(");

    @Test
    void thereAreTemplatesAndScripts() {
        assertThat(files(TEMPLATES, ".html")).hasSizeGreaterThan(20);
        assertThat(files(SCRIPTS, ".js")).isNotEmpty();
    }

    @Test
    void noTemplateWritesUnescapedText() {
        assertThat(linesWith(UNESCAPED, TEMPLATES, ".html")).isEmpty();
    }

    @Test
    void noTemplateHasInlineScriptOrStyle() {
        assertThat(linesWith(INLINE, TEMPLATES, ".html")).isEmpty();
    }

    @Test
    void noTemplateFetchesFromElsewhere() {
        assertThat(linesWith(FROM_ELSEWHERE, TEMPLATES, ".html").filter(line -> !line.contains("<a ")))
                .isEmpty();
    }

    @Test
    void noScriptMakesHtmlFromText() {
        assertThat(linesWith(HTML_FROM_TEXT, SCRIPTS, ".js")).isEmpty();
    }

    @Test
    void whatIsForbiddenIsFound() {
        assertThat(List.of("<p th:utext=\"${a}\">", "[(${a})]")).allMatch(UNESCAPED.asPredicate());
        assertThat(List.of("<script>go()</script>", "<p style=\"top: 0\">", "<a onclick=\"go()\">", "<style>"))
                .allMatch(INLINE.asPredicate());
        assertThat("<script type=\"module\" th:src=\"@{/start.js}\" src=\"/start.js\">")
                .doesNotMatch(INLINE);
    }

    private static Stream<String> linesWith(Pattern pattern, Path folder, String ending) {
        return files(folder, ending)
                .flatMap(file -> linesOf(file)
                        .filter(pattern.asPredicate())
                        .map(line -> folder.relativize(file) + ": " + line.strip()));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
