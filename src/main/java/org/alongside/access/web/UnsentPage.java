package org.alongside.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.access.AnswerWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Shows what could not be taken: each question with what was answered, and the way back into the form. Only a page that has an
 * address for that, {@code …/again}, offers it: it draws the form with the answers and does nothing else.
 */
@Component
class UnsentPage {

    private static final String AGAIN = "/again";

    private final ObjectProvider<AnswerWords> words;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    UnsentPage(
            ObjectProvider<AnswerWords> words,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.words = words;
        this.pages = pages;
    }

    void show(Unsent unsent, Model model) {
        List<Sent> all = unsent.answers().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Sent(it.getKey(), value)))
                .toList();
        String form = form(unsent.path());
        String again = isAsked(RequestMethod.POST, form + AGAIN) ? unsent.path() + AGAIN : "";
        String page = isAsked(RequestMethod.GET, form) ? unsent.path() : "/";
        model.addAttribute(
                "unsent",
                new View(
                        unsent.path(),
                        again,
                        page,
                        all,
                        questions(all, unsent.answers().keySet())));
    }

    /** What a question is called, as its form says it or as near as its name comes. */
    String question(String name, Set<String> together) {
        return said(known -> known.question(name, together)).orElseGet(() -> spaced(name));
    }

    /** How long an answer may be at most, where a form says so. */
    Optional<Integer> longest(String name, Set<String> together) {
        return said(known -> known.longest(name, together));
    }

    private List<Question> questions(List<Sent> all, Set<String> names) {
        return all.stream()
                .filter(sent -> !sent.name().startsWith("_") && !sent.value().isBlank())
                .map(sent -> new Question(question(sent.name(), names), worded(sent, names)))
                .filter(shown -> !shown.question().isEmpty())
                .toList();
    }

    private String worded(Sent sent, Set<String> names) {
        return said(known ->
                        known.question(sent.name(), names).map(it -> known.answer(sent.name(), sent.value(), names)))
                .orElse(sent.value());
    }

    /** What the first says who knows the question. */
    private <T> Optional<T> said(Function<AnswerWords, Optional<T>> asked) {
        return words.orderedStream().map(asked).flatMap(Optional::stream).findFirst();
    }

    /** The pattern that takes what is sent to an address: of several that fit, the one that says most about it. */
    private String form(String path) {
        PathContainer address = PathContainer.parsePath(path);
        return patterns(RequestMethod.POST)
                .filter(pattern -> pattern.matches(address))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .orElse("");
    }

    private boolean isAsked(RequestMethod method, String pattern) {
        return patterns(method).map(PathPattern::getPatternString).anyMatch(pattern::equals);
    }

    private Stream<PathPattern> patterns(RequestMethod method) {
        return pages.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(UnsentPage::patterns);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? Stream.empty() : condition.getPatterns().stream();
    }

    private static String spaced(String name) {
        String words =
                name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * What the page shows.
     *
     * @param again where the answers are put back into the form; empty when the page has no such address
     * @param page what to open instead
     * @param carried what goes along through signing in, and back into the form
     */
    record View(String path, String again, String page, List<Sent> carried, List<Question> questions) {}

    /** One value as it was sent. */
    record Sent(String name, String value) {

        /** Its name on the sign-in page. */
        public String carriedAs() {
            return Unsent.carried(name);
        }
    }

    /** One value in words. */
    record Question(String question, String answer) {}
}
