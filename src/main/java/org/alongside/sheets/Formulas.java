package org.alongside.sheets;

/**
 * Keeps a spreadsheet from running what somebody typed: words that begin as a formula get an apostrophe before them, and lose it
 * again when the file comes back.
 */
public final class Formulas {

    private static final String APOSTROPHE = "'";

    /** What begins a formula; the last four are the same signs at full width, which some programs take as well. */
    private static final String SIGNS = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The words, safe in a cell of a file without types. */
    public static String escaped(String words) {
        return couldRun(words) ? APOSTROPHE + words : words;
    }

    /** The words as they were before {@link #escaped}. */
    public static String restored(String cell) {
        return cell.startsWith(APOSTROPHE) && couldRun(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** A tab or a new line at the start can move the rest to a cell of its own; blanks and apostrophes may get lost on the way. */
    private static boolean couldRun(String words) {
        int at = 0;
        while (at < words.length() && (isBlank(words.charAt(at)) || words.charAt(at) == '\'')) {
            at++;
        }
        return at < words.length() && SIGNS.indexOf(words.charAt(at)) >= 0
                || !words.isEmpty() && "\t\r\n".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
