package org.alongside.attack;

import java.util.List;
import java.util.Random;

/** A post that is wrong in at least one way that makes it no form of ours, and usually in several. */
record MalformedPost(String path, String type, String body) {

    /** Stands in every text, to be looked for where no text may be. */
    static final String WORD = "Zaffre5519";

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> NAMES = List.of(
            "_version",
            "_key",
            "_action",
            "referral",
            "consent",
            "givenName",
            "familyName",
            "dateOfBirth-day",
            "dateOfBirth-month",
            "dateOfBirth-year",
            "reason",
            "what",
            "name",
            "list",
            "roles",
            "username",
            "items",
            "act",
            "to",
            "days",
            "file",
            "text",
            "id",
            "kind");

    private static final List<String> VALUES = List.of(
            "",
            "+",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e999",
            "NaN",
            "31",
            "2026-02-31",
            "99999-01-01",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "%00",
            "%C3%28",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%0D%0ASet-Cookie:x",
            "%E2%80%AE",
            "..%2F..%2F",
            "%24%7B7*191%7D",
            "%27%20or%201%3D1--",
            "accepted",
            "advocate");

    /** What can stand in an address at all. */
    private static final List<String> ADDRESSED = VALUES.stream()
            .filter(value -> !value.matches(".*[\\[\\]{}+].*|%00.*"))
            .toList();

    private static final List<String> TYPES = List.of(
            "application/json",
            "text/xml",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=b",
            "application/x-www-form-urlencoded; charset=UTF-7",
            "application/octet-stream",
            "nonsense",
            "application/x-java-serialized-object");

    static MalformedPost of(Random random, String path) {
        return switch (random.nextInt(8)) {
            case 0 -> new MalformedPost(path, one(random, TYPES), pairs(random, 5));
            case 1 -> new MalformedPost(path, "multipart/form-data; boundary=b", parts(random));
            case 2 -> new MalformedPost(path, FORM, "%".repeat(1 + random.nextInt(5)) + pairs(random, 3));
            case 3 -> new MalformedPost(path, FORM, noise(random));
            case 4 ->
                new MalformedPost(path.replaceAll("[^/]+$", one(random, ADDRESSED) + "%20"), FORM, pairs(random, 4));
            case 5 -> new MalformedPost(path, "application/json", "[".repeat(1 + random.nextInt(5_000)));
            case 6 -> new MalformedPost(path, FORM, random.nextInt(40) == 0 ? large() : pairs(random, 8));
            default -> new MalformedPost(path, FORM, pairs(random, 1 + random.nextInt(40)));
        };
    }

    @Override
    public String toString() {
        return "%s (%s) %.300s".formatted(path, type, body);
    }

    /** Fields of ours and others with senseless values, some of them twice, and always one that no form has. */
    private static String pairs(Random random, int most) {
        StringBuilder pairs = new StringBuilder("no" + WORD + "=" + WORD);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            pairs.append('&').append(one(random, NAMES)).append('=').append(one(random, VALUES));
            if (random.nextInt(6) == 0) {
                pairs.append(WORD.repeat(random.nextInt(300)));
            }
        }
        return pairs.toString();
    }

    private static String parts(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(one(random, NAMES))
                    .append(random.nextBoolean() ? "\"; filename=\"" + one(random, VALUES) + ".pdf" : "")
                    .append("\"\r\n\r\n")
                    .append(random.nextBoolean() ? "%PDF-" : WORD)
                    .append(random.nextInt(5) == 0 ? "" : "\r\n");
        }
        return body + (random.nextBoolean() ? "--b--" : "");
    }

    private static String noise(Random random) {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static String large() {
        return "note=" + "x".repeat(3 * 1024 * 1024);
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
