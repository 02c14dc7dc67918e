package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitStatusTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MET", "MISSED", "STOPPED", "SUPERSEDED"})
    void neverLeavesAnEnd(LimitStatus end) {
        assertThat(end.isOpen()).isFalse();
        assertThat(LimitStatus.values()).noneMatch(end::mayBecome);
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
