package org.alongside.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Smith, anna smith",
        "'  ANNA   smith ', anna smith",
        "Mrs Anna Smith, anna smith",
        "Zoë O’Brien-Núñez, zoe obrien nunez",
        "Łukasz Gößling, lukasz gossling",
        "Søren O`Neill, soren oneill",
        "Anna Smith (her aunt), anna smith",
        "'Mother: Anna Smith', anna smith"
    })
    void isTheSameForTheSameName(String typed, String plain) {
        assertThat(PlainName.in(typed)).containsExactly(plain);
    }

    @Test
    void findsEachNameOfSeveral() {
        assertThat(PlainName.in("Her mother Anna Smith, Ben Smith and Cara Jones\nAnna Smith"))
                .isEqualTo(List.of("anna smith", "ben smith", "cara jones"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Anna", "D1 (example)", "Suspect 2", "their mother", "Mum and Dad", "none known", "Mr. X"})
    void isNoNameWhatTellsNobodyApart(String typed) {
        assertThat(PlainName.in(typed)).isEmpty();
    }
}
