package org.alongside.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an upload as it may be shown and offered to a browser. It is never a path: documents are kept under an id. */
public final class FileName {

    private static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, among them those that turn the direction of writing, and what has a meaning to a shell or a file system. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]");

    private static final Pattern PILED_UP_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The name without folders and signs that do harm; of a long one the end is kept, since the end says the type. */
    public static String plain(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String bare = FOLDERS.matcher(composed).replaceFirst("");
        String marked =
                PILED_UP_MARKS.matcher(UNWANTED.matcher(bare).replaceAll("")).replaceAll("$1");
        String cut = marked.substring(Math.max(0, marked.length() - LONGEST));
        // the cut may have gone through a sign that takes two characters
        String whole = UNWANTED.matcher(cut).replaceAll("");
        String plain = ENDS.matcher(whole).replaceAll("");
        return DEVICE.matcher(plain).matches() ? "file-" + plain : plain;
    }
}
