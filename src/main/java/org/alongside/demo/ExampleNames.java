package org.alongside.demo;

import java.util.List;

/** Made-up names, another pair for each case in turn. */
final class ExampleNames {

    private static final List<String> GIVEN_NAMES = List.of(
            "Zuri", "Elio", "Maren", "Tobi", "Saffy", "Idris", "Linnet", "Corin", "Wren", "Anouk", "Jory", "Pia",
            "Davi", "Esme", "Rafi", "Nell", "Otis", "Yara", "Bo", "Tamsin", "Kofi", "Ione", "Lucan", "Mina", "Ansel",
            "Thea", "Emre", "Isla", "Rowan", "Cleo", "Hugo", "Sanna", "Levi", "Oona", "Pax", "Mabel", "Ravi", "Juno",
            "Silas", "Edie");

    private static final List<String> FAMILY_NAMES = List.of(
            "Applewick",
            "Bramble",
            "Coldharbour",
            "Dovecote",
            "Elderfield",
            "Foxholme",
            "Greystone",
            "Hazelmere",
            "Ivybridge",
            "Juniper",
            "Kestrel",
            "Larkspur",
            "Merrow",
            "Nettlefold",
            "Oakhanger",
            "Pebblewood",
            "Quillfeather",
            "Rushmoor",
            "Sandpiper",
            "Thistledown");

    private ExampleNames() {}

    static String given(int number) {
        return GIVEN_NAMES.get((number - 1) % GIVEN_NAMES.size());
    }

    static String family(int number) {
        return FAMILY_NAMES.get((number * 7) % FAMILY_NAMES.size());
    }
}
