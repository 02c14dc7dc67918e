package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class PartInOffenceTest {

    private static final String GROUNDS = "eligibilityGrounds";

    @Test
    void aFormThatSaysBothIsRefusedAtTheQuestion() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PartInOffence.requireOne(
                        new Answers(Map.of("partInOffence", "witnessOnly", GROUNDS, List.of("S17_MSA"))), GROUNDS))
                .returns("partInOffence", Refusal::field);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PartInOffence.requireOne(
                        new Answers(Map.of("partInOffence", "witnessOnly", "indecentImages", true)), GROUNDS));
    }

    @Test
    void aWitnessMayBeAfraidAndAComplainantTicked() {
        assertThatCode(() -> {
                    PartInOffence.requireOne(
                            new Answers(Map.of("partInOffence", "witnessOnly", GROUNDS, List.of("S17_FEAR"))), GROUNDS);
                    PartInOffence.requireOne(
                            new Answers(Map.of("partInOffence", "complainant", GROUNDS, List.of("S17_SEX"))), GROUNDS);
                    PartInOffence.requireOne(Answers.NONE, GROUNDS);
                })
                .doesNotThrowAnyException();
    }
}
