package org.alongside.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What holds for every page: nothing that axe finds against WCAG 2.2 AA, nothing wider than a page of 320 pixels, and nothing that needs
 * a script.
 */
final class PageCheck {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int TALL = 900;

    /** The outermost elements that stick out; what is inside a part that scrolls by itself does not. */
    private static final String STICKING_OUT = """
            () => {
              const wide = document.scrollingElement.scrollWidth
              if (wide <= window.innerWidth) return []
              const scrolls = (element) => element && element !== document.body &&
                (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
              const out = [...document.body.querySelectorAll('*')].filter((element) =>
                element.getBoundingClientRect().right > window.innerWidth + 0.5 && !scrolls(element.parentElement))
              return [wide + ' px wide', ...out.slice(0, 3).map((element) => element.outerHTML.slice(0, 160))]
            }""";

    /** A field or a button that no eye and no finger can reach; what is folded away can be unfolded. */
    private static final String OUT_OF_REACH = "main :is(input:not([type=hidden]), select, textarea, button)"
            + ":not(:visible):not(details:not([open]) *)";

    private static final Pattern ASKS_FOR_SCRIPT =
            Pattern.compile("(enable|turn on|switch on|needs|requires) java ?script", Pattern.CASE_INSENSITIVE);

    private PageCheck() {}

    /** What is wrong with the page in a browser that runs no scripts, one line each; empty when nothing is. */
    static List<String> wrongWithoutScript(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        Document read = Jsoup.parse(page.content());
        List<String> headings = read.select("main h1").eachText();
        if (headings.size() != 1 || headings.get(0).isBlank()) {
            wrong.add("%s: says what it is with %s".formatted(name, headings));
        }
        if (read.body().hasClass("js-enabled")) {
            wrong.add("%s: runs scripts all the same".formatted(name));
        }
        if (ASKS_FOR_SCRIPT.matcher(read.text()).find()) {
            wrong.add("%s: asks for scripts".formatted(name));
        }
        for (Element form : read.select("main form[method=post]")) {
            if (form.select("button[type=submit]").isEmpty()
                    || form.select("input[name=_csrf]").isEmpty()) {
                wrong.add("%s: the form to %s cannot be sent".formatted(name, form.attr("action")));
            }
        }
        page.locator(OUT_OF_REACH)
                .all()
                .forEach(hidden -> wrong.add("%s: cannot be reached: %s".formatted(name, hidden.getAttribute("name"))));
        return wrong;
    }

    /** What is wrong with the page as it stands, one line each; empty when nothing is. */
    static List<String> wrongWith(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG_2_2_AA)
                .analyze()
                .getViolations()) {
            wrong.add("%s: %s at %s".formatted(name, rule.getHelp(), places(rule)));
        }
        page.setViewportSize(NARROW, TALL);
        List<?> out = (List<?>) page.evaluate(STICKING_OUT);
        page.setViewportSize(WIDE, TALL);
        if (!out.isEmpty()) {
            wrong.add("%s: at %d px: %s".formatted(name, NARROW, out));
        }
        return wrong;
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).collect(Collectors.joining(" | "));
    }
}
