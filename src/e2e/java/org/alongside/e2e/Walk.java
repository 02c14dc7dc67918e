package org.alongside.e2e;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A person's walk over all pages that links lead them to; of pages that differ only in what they are about, the first two. */
final class Walk {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|AL-[0-9A-Z]{4}-[0-9A-Z]{3}"
            + "|(?<=/rules/limits/|/rules/decisions/|/self-assessment/)[A-Za-z0-9-]+");
    private static final Pattern FILE = Pattern.compile("/documents/|\\.(csv|pdf|xlsx|dmn|bpmn|svg)$|/export");
    private static final int OF_A_KIND = 2;

    /** The pages of rules are the same to the letter for everybody: each person opens them, and they are looked at once. */
    private static final Set<String> RULES_LOOKED_AT = new HashSet<>();

    private final Person person;
    private final Look look;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** A walk that looks at everything that can be seen. */
    Walk(Person person) {
        this(
                person,
                (path, name) -> path.startsWith("/rules") && !RULES_LOOKED_AT.add(path)
                        ? List.of()
                        : PageCheck.wrongWith(person.page(), name));
    }

    private Walk(Person person, Look look) {
        this.person = person;
        this.look = look;
    }

    /** A walk of somebody whose browser runs no scripts, at what a page needs then. */
    static Walk withoutScript(Person person) {
        return new Walk(person, (path, name) -> PageCheck.wrongWithoutScript(person.page(), name));
    }

    /** Looks at every page that can be reached from here. */
    Walk from(String start) {
        Deque<String> next = new ArrayDeque<>(List.of(start));
        known.add(start);
        while (!next.isEmpty()) {
            String path = next.poll();
            if (seen.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            int status = person.opens(path);
            if (status != 200) {
                wrong.add("%s answers %d".formatted(path, status));
                continue;
            }
            wrong.addAll(look.at(path, kind(path)));
            links().stream().filter(known::add).forEach(next::add);
        }
        return this;
    }

    /** The kinds of pages that were looked at, with {@code *} for what they are about. */
    Set<String> kinds() {
        return new TreeSet<>(seen.keySet());
    }

    List<String> wrong() {
        return wrong;
    }

    private List<String> links() {
        List<String> links = new ArrayList<>();
        for (Locator link :
                person.page().locator("a[href^='/']:not([download])").all()) {
            URI uri = URI.create(link.getAttribute("href"));
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            if (!FILE.matcher(path).find()) {
                links.add(path);
            }
        }
        return links;
    }

    /** The same for all pages that differ only in what they are about, or in what narrows them down beside two things: together there are too many. */
    static String kind(String path) {
        String about = ID.matcher(path).replaceAll("*").replaceAll("=[^&]*", "=*");
        return about.replaceAll("(\\?[^&]*&[^&]*)&.*", "$1");
    }

    /** What is wrong with the page that is open. */
    private interface Look {

        List<String> at(String path, String name);
    }
}
