package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureStatusTest {

    @Test
    void takesAMeasureFromTheWishToTheDayInCourt() {
        assertThat(MeasureStatus.CONSIDERED.mayBecome(MeasureStatus.WISHED)).isTrue();
        assertThat(MeasureStatus.WISHED.mayBecome(MeasureStatus.APPLIED_FOR)).isTrue();
        assertThat(MeasureStatus.APPLIED_FOR.mayBecome(MeasureStatus.GRANTED)).isTrue();
        assertThat(MeasureStatus.GRANTED.mayBecome(MeasureStatus.ARRANGED)).isTrue();
        assertThat(MeasureStatus.ARRANGED.mayBecome(MeasureStatus.GIVEN)).isTrue();
    }

    @Test
    void letsADirectionStandWhateverIsWishedAfterwards() {
        assertThat(MeasureStatus.GRANTED.mayBecome(MeasureStatus.DECLINED)).isFalse();
        assertThat(MeasureStatus.GRANTED.mayBecome(MeasureStatus.APPLIED_FOR)).isFalse();
        assertThat(MeasureStatus.GRANTED.mayBecome(MeasureStatus.REFUSED)).isFalse();
    }

    @Test
    void dischargesOnlyWhatIsInForce() {
        assertThat(MeasureStatus.ARRANGED.mayBecome(MeasureStatus.DISCHARGED)).isTrue();
        assertThat(MeasureStatus.REFUSED.mayBecome(MeasureStatus.DISCHARGED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(MeasureStatus.class)
    void mayAlwaysStayAsItIs(MeasureStatus status) {
        assertThat(status.mayBecome(status)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MeasureStatus.class)
    void alwaysLeadsSomewhere(MeasureStatus status) {
        assertThat(MeasureStatus.values()).anyMatch(next -> next != status && status.mayBecome(next));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void isFoundByItsWordAndByItsCode(Measure measure) {
        assertThat(Measure.ofWord(measure.word())).contains(measure);
        assertThat(Measure.ofCode(measure.code())).contains(measure);
    }
}
