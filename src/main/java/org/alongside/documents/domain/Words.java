package org.alongside.documents.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for words that all begin with one sign. */
final class Words {

    private Words() {}

    /** Goes from sign to sign: a pattern that is tried at every place takes many seconds for what a bomb unpacks to. */
    static boolean found(Pattern words, char sign, String text) {
        Matcher matcher = words.matcher(text);
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
