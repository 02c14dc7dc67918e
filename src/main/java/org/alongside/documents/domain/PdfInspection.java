package org.alongside.documents.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.alongside.documents.Refusal;

/**
 * Reads a PDF as bytes, beside its streams and inside those that are deflated, up to a limit. It is not opened with a reader of PDFs: that
 * would unpack whatever the file says, without one.
 */
final class PdfInspection implements Inspection {

    private static final long MOST_UNPACKED = 150L * 1024 * 1024;

    /** What is written in letters and not drawn is looked through, and no document has so much of it. */
    private static final long MOST_WRITTEN = 32L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final int END = 2_048;
    private static final int LONGEST_WORD = 64;

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    /** Objects packed into a stream begin with their numbers and places. */
    private static final Pattern OBJECTS = Pattern.compile("\\s*\\d+\\s+\\d+\\s");

    private static final Pattern ESCAPED = Pattern.compile("#([0-7][0-9A-Fa-f])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm)\\b");

    /** Packed twice, so that little becomes much in two steps, or in a way that cannot be looked through. */
    private static final Pattern PACKED_TWICE = Pattern.compile(
            "/Filter\\s*\\[[^\\]]{0,200}/(FlateDecode|Fl)\\b[^\\]]{0,200}/(FlateDecode|Fl|LZWDecode|LZW)\\b");

    @Override
    public Optional<Refusal> refuses(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        if (!raw.startsWith("%PDF-")
                || !raw.substring(Math.max(0, raw.length() - END)).contains("%%EOF")) {
            return Optional.of(Refusal.UNREADABLE);
        }
        String text = unescaped(raw);
        if (LOCKED.matcher(text).find()) {
            return Optional.of(Refusal.PROTECTED);
        }
        if (Words.found(ACTIVE, '/', text)) {
            return Optional.of(Refusal.ACTIVE);
        }
        if (PACKED_TWICE.matcher(text).find()) {
            return Optional.of(Refusal.SWOLLEN);
        }
        return refusesAStreamOf(content, raw);
    }

    private static Optional<Refusal> refusesAStreamOf(byte[] content, String raw) {
        Unpacked unpacked = new Unpacked(MOST_UNPACKED);
        Unpacked written = new Unpacked(MOST_WRITTEN);
        Matcher streams = STREAM.matcher(raw);
        try {
            while (streams.find()) {
                if (isActive(content, streams.end(), unpacked, written)) {
                    return Optional.of(Refusal.ACTIVE);
                }
            }
            return Optional.empty();
        } catch (Unpacked.Swollen swollen) {
            return Optional.of(Refusal.SWOLLEN);
        }
    }

    /** Whether something that acts by itself stands in the stream that begins here; what is not deflated ends at once. */
    private static boolean isActive(byte[] content, int from, Unpacked unpacked, Unpacked written)
            throws Unpacked.Swollen {
        Inflater inflater = new Inflater();
        inflater.setInput(content, from, content.length - from);
        byte[] buffer = new byte[BUFFER];
        String before = "";
        boolean objects = true;
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                unpacked.add(read);
                if (objects) {
                    written.add(read);
                    String text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                    objects = !before.isEmpty() || OBJECTS.matcher(text).lookingAt();
                    if (objects && Words.found(ACTIVE, '/', unescaped(text))) {
                        return true;
                    }
                    before = text.substring(Math.max(0, text.length() - LONGEST_WORD));
                }
            }
            return false;
        } catch (DataFormatException notDeflated) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** A name may be written with codes instead of letters. */
    private static String unescaped(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
