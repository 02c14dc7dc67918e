package org.alongside.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sent for a form, cleaned: NFC, line feeds only, no control characters, no blank edges. */
class Typed {

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Set<String> DATE_PARTS = Set.of("-day", "-month", "-year");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Typed(Form form, Map<String, List<String>> posted) {
        var names = names(form);
        posted.forEach((name, sent) -> {
            if (names.contains(name)) {
                values.put(name, sent.stream().map(Typed::clean).toList());
            } else if (!name.startsWith("_")) {
                unknown.add(clean(name));
            }
        });
    }

    /** The one value sent under a name; null when nothing or only blanks were sent. */
    @Nullable
    String one(String name) {
        var sent = all(name);
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** Everything sent under a name that is not blank. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Map<String, List<String>> values() {
        return values;
    }

    List<String> unknown() {
        return new ArrayList<>(unknown);
    }

    private static Set<String> names(Form form) {
        var names = new TreeSet<String>();
        for (var field : form.fields()) {
            names.add(field.key());
            if (field.kind() == Field.Kind.DATE) {
                DATE_PARTS.forEach(part -> names.add(field.key() + part));
            }
        }
        return names;
    }

    private static String clean(String sent) {
        var oneKindOfLine = sent.replace("\r\n", "\n").replace('\r', '\n');
        var printable = UNWANTED.matcher(oneKindOfLine).replaceAll("");
        return Normalizer.normalize(printable, Normalizer.Form.NFC).strip();
    }
}
