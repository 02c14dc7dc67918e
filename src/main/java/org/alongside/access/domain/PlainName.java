package org.alongside.access.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.access.PlainLetters;

/**
 * The names in what somebody typed, so that the same name is the same text: {@link PlainLetters} without titles and kin. What is not at least
 * two words is no name that tells anybody apart.
 */
public final class PlainName {

    private static final Pattern APART = Pattern.compile("[,;\\n/&+]|\\b(?:and|or)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern LABEL = Pattern.compile("^[^:]*:");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]+");

    private static final Set<String> NO_NAMES = Set.of(("""
                    mr mrs ms miss mx dr prof professor sir dame rev pc dc ds di dci her his their the my our of with
                    mother father mum mam mummy dad daddy parent parents carer carers foster step stepmother stepfather
                    sister brother sibling siblings aunt auntie uncle cousin grandmother grandfather gran granny nan grandad
                    grandparents guardian family partner husband wife son daughter friend young person both none known not
                    """).strip().split("\\s+"));

    private PlainName() {}

    /** Every name in a text, each once. */
    public static List<String> in(String typed) {
        return APART.splitAsStream(ASIDE.matcher(typed).replaceAll(" "))
                .map(PlainName::plain)
                .filter(name -> name.contains(" "))
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return WORD.matcher(PlainLetters.of(LABEL.matcher(name).replaceFirst("")))
                .results()
                .map(word -> word.group())
                .filter(word -> !NO_NAMES.contains(word))
                .collect(Collectors.joining(" "));
    }
}
