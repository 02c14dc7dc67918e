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

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|AL-[0-9A-Z]{4}-[0-9A-Z]{3}");
    private static final Pattern FILE = Pattern.compile("/documents/|\\.(csv|pdf|xlsx|dmn|bpmn|svg)$|/export");
    private static final int OF_A_KIND = 2;

    private final Person person;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    Walk(Person person) {
        this.person = person;
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
            wrong.addAll(PageCheck.wrongWith(person.page(), kind(path)));
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
        for (Locator link : person.page().locator("a[href^='/']").all()) {
            URI uri = URI.create(link.getAttribute("href"));
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            if (!FILE.matcher(path).find()) {
                links.add(path);
            }
        }
        return links;
    }

    private static String kind(String path) {
        return ID.matcher(path).replaceAll("*").replaceAll("=[^&]*", "=*");
    }
}
