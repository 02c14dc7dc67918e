package org.alongside.access.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that is longer than the service takes, read as it comes and without keeping it: the answers of a usual length, and of the
 * others only what they answer and how long they are.
 */
final class LongForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int KEPT_AT_MOST = 512 * 1024;

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final List<Left> left = new ArrayList<>();
    private final InputStream body;
    private long unread;
    private int kept;
    private int ended = '&';

    private LongForm(InputStream body, long most) {
        this.body = new BufferedInputStream(body);
        this.unread = most;
    }

    /** Reads a form to its end, or as far as this many bytes. */
    static LongForm read(InputStream body, long most) throws IOException {
        LongForm form = new LongForm(body, most);
        while (form.ended == '&') {
            form.readOne();
        }
        return form;
    }

    /** The answers of a usual length, by name. */
    Map<String, List<String>> answers() {
        return answers;
    }

    /** The answers that were left out, the longest first. */
    List<Left> left() {
        return left.stream()
                .sorted(Comparator.comparingLong(Left::bytes).reversed())
                .toList();
    }

    private void readOne() throws IOException {
        var name = new ByteArrayOutputStream();
        readTo('=', LONGEST_NAME, name);
        var value = new ByteArrayOutputStream();
        long bytes = ended == '=' ? readTo('&', LONGEST_ANSWER, value) : 0;
        if (bytes <= LONGEST_ANSWER && kept + bytes <= KEPT_AT_MOST && left.size() + answers.size() < LONGEST_NAME) {
            kept += (int) bytes;
            answers.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
        } else if (left.size() < LONGEST_NAME) {
            left.add(new Left(decoded(name), bytes));
        }
    }

    /** Reads to this byte or the end of the pair; how long it was, an escaped byte counted once. */
    private long readTo(int end, int keep, ByteArrayOutputStream into) throws IOException {
        long length = 0;
        int next = next();
        while (next >= 0 && next != end && next != '&') {
            length += next == '%' ? -1 : 1;
            if (into.size() < 3 * keep) {
                into.write(next);
            }
            next = next();
        }
        ended = next;
        return length;
    }

    private int next() throws IOException {
        return unread-- > 0 ? body.read() : -1;
    }

    private static String decoded(ByteArrayOutputStream bytes) {
        try {
            return URLDecoder.decode(bytes.toString(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cutOrBroken) {
            return "";
        }
    }

    /** An answer that was left out, and how long it was. */
    record Left(String name, long bytes) {}
}
