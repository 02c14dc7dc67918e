package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureStatusTest {

    /** Steps that leave a direction as it is. */
    private static final String CHANGE = " VARIATION_ASKED DISCHARGE_ASKED CHANGE_OPPOSED CHANGE_REFUSED";

    /** The whole table once more, as it would be drawn: what may follow what. A court may also act of its own motion, s.19(1)(b). */
    private static final Map<String, String> MAY_BECOME = Map.ofEntries(
            Map.entry("CONSIDERED", "WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("WISHED", "CONSIDERED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("DECLINED", "CONSIDERED WISHED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("APPLIED_FOR", "OPPOSED WISHED DECLINED GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("OPPOSED", "APPLIED_FOR WISHED DECLINED GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("REFUSED", "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART OPT_OUT_ACCEPTED"),
            Map.entry("OPT_OUT_ACCEPTED", "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED"),
            Map.entry(
                    "GRANTED",
                    "ARRANGED GIVEN NOT_GIVEN VARIED DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL" + CHANGE),
            Map.entry(
                    "GRANTED_IN_PART",
                    "ARRANGED GIVEN NOT_GIVEN VARIED DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL" + CHANGE),
            Map.entry("VARIED", "ARRANGED GIVEN NOT_GIVEN DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL" + CHANGE),
            Map.entry(
                    "ARRANGED",
                    "GRANTED GRANTED_IN_PART GIVEN NOT_GIVEN VARIED DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL"
                            + CHANGE),
            Map.entry(
                    "GIVEN",
                    "ARRANGED GRANTED GRANTED_IN_PART NOT_GIVEN VARIED DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL"
                            + CHANGE),
            Map.entry("NOT_GIVEN", "ARRANGED GIVEN VARIED DISCHARGED LAPSED SUPERSEDED OF_EARLIER_TRIAL" + CHANGE),
            Map.entry(
                    "DISCHARGED",
                    "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry(
                    "LAPSED",
                    "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry(
                    "OF_EARLIER_TRIAL",
                    "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"),
            Map.entry("VARIATION_ASKED", ""),
            Map.entry("DISCHARGE_ASKED", ""),
            Map.entry("CHANGE_OPPOSED", ""),
            Map.entry("CHANGE_REFUSED", ""),
            Map.entry(
                    "SUPERSEDED",
                    "CONSIDERED WISHED DECLINED APPLIED_FOR GRANTED GRANTED_IN_PART REFUSED OPT_OUT_ACCEPTED"));

    static Stream<Pair> everyPair() {
        return Arrays.stream(MeasureStatus.values())
                .flatMap(from -> Arrays.stream(MeasureStatus.values()).map(to -> new Pair(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void allowsWhatTheTableSaysAndRefusesTheRest(Pair pair) {
        List<String> allowed =
                List.of(Objects.requireNonNullElse(MAY_BECOME.get(pair.from().name()), "")
                        .split(" "));
        boolean expected =
                pair.from() == pair.to() || allowed.contains(pair.to().name());

        assertThat(pair.from().mayBecome(pair.to())).isEqualTo(expected);
    }

    @Test
    void hasARowForEveryStatus() {
        assertThat(MAY_BECOME.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(MeasureStatus.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(MeasureStatus.class)
    void bindsFromTheDirectionUntilItEnds(MeasureStatus status) {
        assertThat(status.isInForce())
                .isEqualTo(List.of("GRANTED", "GRANTED_IN_PART", "VARIED", "ARRANGED", "GIVEN", "NOT_GIVEN")
                        .contains(status.name()));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void isFoundByItsWordAndByItsCode(Measure measure) {
        assertThat(Measure.ofWord(measure.word())).contains(measure);
        assertThat(Measure.ofCode(measure.code())).contains(measure);
    }

    record Pair(MeasureStatus from, MeasureStatus to) {}
}
