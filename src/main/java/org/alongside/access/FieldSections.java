package org.alongside.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions whose answers are more confidential than the rest of their form, by key: whoever may not see their section reads the form
 * without them, be it that they wrote it. Every other question belongs to the section of its form ({@link FormSections}).
 */
public final class FieldSections {

    private static final Map<Section, List<String>> KEYS = Map.of(
            // known to the prosecution and the court alone, CrimPR 18.12
            Section.WITHHELD, List.of("informationWithheld", "withheldInformation", "withheldReason"),
            // where somebody is reached may say where the young person lives or learns
            Section.CONTACT, List.of("contactAddress", "recipientAddress", "recipientName"));

    private FieldSections() {}

    /** The keys of the questions that belong to this section wherever they are asked. */
    public static List<String> of(Section section) {
        return KEYS.getOrDefault(section, List.of());
    }

    /** The keys of the questions whose answers somebody may not read. */
    public static List<String> hiddenFrom(CaseRights reader) {
        return KEYS.entrySet().stream()
                .filter(entry -> !reader.sees(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    /** Every key that is declared. */
    public static Set<String> declared() {
        Set<String> all = new TreeSet<>();
        KEYS.values().forEach(all::addAll);
        return all;
    }
}
