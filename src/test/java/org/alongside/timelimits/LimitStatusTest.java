package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitStatusTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"STOPPED", "SUPERSEDED"})
    void neverLeavesAnEnd(LimitStatus end) {
        assertThat(end.isOpen()).isFalse();
        assertThat(LimitStatus.values()).noneMatch(end::mayBecome);
    }

    /** The day it ran from was wrong, and another takes its place; or the court gave another last day. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MET", "MISSED"})
    void isAtMostJudgedAgainOrSupersededOnceItWasJudged(LimitStatus judged) {
        var other = judged == LimitStatus.MET ? LimitStatus.MISSED : LimitStatus.MET;
        assertThat(judged.isOpen()).isFalse();
        assertThat(LimitStatus.values())
                .filteredOn(judged::mayBecome)
                .containsExactlyInAnyOrder(LimitStatus.SUPERSEDED, other);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"RUNNING", "PAUSED"})
    void mayBecomeAnythingElseFromAnOpenStatus(LimitStatus open) {
        assertThat(open.isOpen()).isTrue();
        assertThat(Arrays.stream(LimitStatus.values()).filter(next -> next != open))
                .allMatch(open::mayBecome);
    }

    @Test
    void doesNotRunOrPauseTwice() {
        assertThat(LimitStatus.RUNNING.mayBecome(LimitStatus.RUNNING)).isFalse();
        assertThat(LimitStatus.PAUSED.mayBecome(LimitStatus.PAUSED)).isFalse();
    }
}
