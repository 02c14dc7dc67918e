package org.alongside.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of form that pages have: where they go to, with {@code *} for what they are about. */
final class FormKinds {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SENT_TO = Pattern.compile("<form [^>]*?method=\"post\".*?th:action=\"@\\{(.+?)}\"");

    private FormKinds() {}

    /** The kinds that the templates of the pages have. */
    static Set<String> inTheTemplates() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                SENT_TO.matcher(Files.readString(template))
                        .results()
                        .map(form -> form.group(1))
                        .map(address -> address.startsWith("$")
                                ? address
                                : address.replaceAll("\\(.*", "").replaceAll("\\{\\w+}", "*"))
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }

    /** The kind of a form on a page. */
    static String of(String action) {
        return Walk.kind(action)
                .replaceAll("(?<=/(events|decisions|drafts)/)[a-z0-9-]+(?=/|$)|(trigger|last-day)$", "*");
    }
}
