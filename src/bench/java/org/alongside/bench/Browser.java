package org.alongside.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One person at one kept-alive connection, who sends what a browser would: the session's cookie and the hidden fields of the form. */
final class Browser {

    private final URI root;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Browser(URI root) {
        this.root = root;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        Map<String, List<String>> form = new HashMap<>(hidden(get("sign-in"), "sign-in"));
        form.put("username", List.of(username));
        form.put("password", List.of(password));
        String next = post("sign-in", form);
        if (next.contains("sign-in")) {
            throw new IllegalStateException(username + " was not let in");
        }
    }

    Document get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body());
    }

    /** What a form holds that nobody typed. */
    static Map<String, List<String>> hidden(Document page, String action) {
        return page.select("form[action=/" + action + "] input[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> List.of(field.val())));
    }

    /** Sends a form and gives the address it leads to. */
    String post(String path, Map<String, List<String>> form) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " answers " + answer.statusCode() + " "
                        + Jsoup.parse(answer.body()).text()));
    }

    private static String encoded(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
