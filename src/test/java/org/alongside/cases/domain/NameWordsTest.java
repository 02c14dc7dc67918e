package org.alongside.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Ellis,              ellis
            ELLIS,              ellis
            Zoë,                zoe
            O'Brien,            obrien
            O’Brien,            obrien
            Łukasz,             lukasz
            Strauß,             strauss
            Bjørn,              bjorn
            İpek,               ipek
            Smith-Jones,        smith jones
            Mary  Jane,         mary jane
            Ann Ann,            ann
            Nguyễn,             nguyen
            Олена,              олена
            ' - ',              ""
            """)
    void areLookedForAsPeopleTypeThem(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
    }
}
