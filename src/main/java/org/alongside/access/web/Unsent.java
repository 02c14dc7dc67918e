package org.alongside.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What was typed into a page that could not be taken as it was sent. It travels in the pages themselves, through signing in too,
 * never in the session or the database: nothing is kept for a stranger, and nothing is sent again but by the person.
 *
 * @param path the address that it was sent to
 * @param answers values by input name; never a token or a password
 */
record Unsent(String path, Map<String, List<String>> answers) {

    /** The input of the sign-in page that says where what it carries was sent to. */
    static final String FROM = "unsentFrom";

    private static final String CARRIED = "unsent.";
    private static final Pattern OF_OURS = Pattern.compile("/(?![/\\\\]).*");

    /** What this request sent, or what the sign-in page carried with it; empty when that page was sent without anything. */
    static Optional<Unsent> of(HttpServletRequest request) {
        String path = path(request);
        if (!path.startsWith("/sign-in") && !path.equals(ExpiredPages.PAGE)) {
            return Optional.of(new Unsent(path, answers(request, Function.identity())));
        }
        return Optional.ofNullable(request.getParameter(FROM))
                .filter(OF_OURS.asMatchPredicate())
                .map(from -> new Unsent(
                        from,
                        answers(request, name -> name.startsWith(CARRIED) ? name.substring(CARRIED.length()) : "")));
    }

    /** The name under which the sign-in page carries an answer, apart from its own two. */
    static String carried(String name) {
        return CARRIED + name;
    }

    private static Map<String, List<String>> answers(HttpServletRequest request, Function<String, String> named) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String answer = named.apply(name);
            if (!answer.isEmpty() && !isSecret(answer)) {
                answers.put(answer, List.of(values));
            }
        });
        return answers;
    }

    private static boolean isSecret(String name) {
        return name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static String path(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = before instanceof String asked ? asked : request.getRequestURI();
        return uri.substring(Math.min(request.getContextPath().length(), uri.length()));
    }
}
