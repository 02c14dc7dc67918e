package org.alongside.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.e2e.RunningAlongside;
import org.jsoup.Jsoup;

/** Somebody with a program instead of a browser; with an account, a session and a token that are real, or without. */
final class Attacker {

    /** From where sign-ins are tried, so that they do not slow down whoever else tests from this machine. */
    static final String ELSEWHERE = "203.0.113.7";

    private static final String PASSWORD = "alongside-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private String token = "";

    private Attacker() {}

    /** Somebody without an account. */
    static Attacker atTheDoor() {
        return new Attacker();
    }

    /** Somebody with one of the demo's accounts. */
    static Attacker signedIn(String username) {
        Attacker attacker = new Attacker();
        attacker.takesATokenFrom("/sign-in");
        assertThat(attacker.signsIn(username, PASSWORD).statusCode()).isEqualTo(302);
        String start = attacker.gets("/").headers().firstValue("Location").orElseThrow();
        attacker.takesATokenFrom(URI.create(start).getPath());
        return attacker;
    }

    HttpResponse<String> signsIn(String username, String password) {
        return sends(request("/sign-in")
                .header("X-Forwarded-For", ELSEWHERE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        encoded(Map.of("username", username, "password", password, "_csrf", token)))));
    }

    /** Reads the token that forms of this session carry. */
    void takesATokenFrom(String path) {
        token = Jsoup.parse(gets(path).body()).select("input[name=_csrf]").attr("value");
        assertThat(token).as("token on " + path).isNotEmpty();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("alongside-session"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> gets(String path) {
        return sends(request(path).GET());
    }

    /** The bytes of a download. */
    HttpResponse<byte[]> downloads(String path) {
        return sends(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** A form as a browser sends it. */
    HttpResponse<String> posts(String path, Map<String, String> fields) {
        return postsRaw(path, "application/x-www-form-urlencoded", encoded(fields) + "&_csrf=" + urlEncoded(token));
    }

    /** A form of a page that was never drawn. */
    HttpResponse<String> postsWithoutToken(String path, Map<String, String> fields) {
        return postsRaw(path, "application/x-www-form-urlencoded", encoded(fields));
    }

    /** Whatever there is, with the token in a header, so that it is looked at at all. */
    HttpResponse<String> postsRaw(String path, String type, String body) {
        HttpRequest.Builder request = request(path).header("Content-Type", type);
        return sends(request.POST(BodyPublishers.ofString(body, ISO_8859_1)));
    }

    /** The same with the token in a header. */
    HttpResponse<String> postsAnything(String path, String type, String body) {
        return sends(request(path)
                .header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body, ISO_8859_1)));
    }

    /** A file in a form. */
    HttpResponse<String> uploads(String path, String fileName, byte[] content) {
        return uploads(path, fileName, content, "");
    }

    /** A file in a form whose page was drawn with a key. */
    HttpResponse<String> uploads(String path, String fileName, byte[] content, String key) {
        String line = "--zaffre\r\nContent-Disposition: form-data; name=";
        var body = new ByteArrayOutputStream();
        body.writeBytes((line + "\"_csrf\"\r\n\r\n" + token + "\r\n").getBytes(UTF_8));
        body.writeBytes((line + "\"_key\"\r\n\r\n" + key + "\r\n").getBytes(UTF_8));
        body.writeBytes((line + "\"file\"; filename=\"" + fileName + "\"\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--zaffre--\r\n".getBytes(UTF_8));
        return sends(request(path)
                .header("Content-Type", "multipart/form-data; boundary=zaffre")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> sends(HttpRequest.Builder request) {
        return sends(request, BodyHandlers.ofString(UTF_8));
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningAlongside.url() + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html,*/*;q=0.8");
    }

    static String urlEncoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private <T> HttpResponse<T> sends(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return http.send(request.build(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> urlEncoded(field.getKey()) + "=" + urlEncoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
