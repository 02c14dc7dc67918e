package org.alongside.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Within how many days a hearing can be asked for. */
final class HearingWithin {

    static final Map<String, String> CHOICES = choices();

    private HearingWithin() {}

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        IntStream.of(7, 14, 28, 90)
                .forEach(days -> choices.put(String.valueOf(days), "Within %d days".formatted(days)));
        return Collections.unmodifiableMap(choices);
    }
}
