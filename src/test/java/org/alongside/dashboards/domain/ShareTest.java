package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shares as the reports of the field print them. */
class ShareTest {

    @Test
    void theSharesOfASurveyAreThoseThatItPrints() {
        assertThat(Share.of(524L, 1190L)).map(Share::percent).contains(44L);
        assertThat(Share.of(167L, 1190L)).map(Share::percent).contains(14L);
        assertThat(Share.of(119L, 1190L)).map(Share::percent).contains(10L);
        assertThat(Share.of(198L, 1190L)).flatMap(Share::oneIn).contains(6L);
        assertThat(Share.of(1190L, 1102L)).map(Share::more).contains(8L);
    }

    @Test
    void nobodySaysOneInTwo() {
        assertThat(Share.of(524L, 1190L)).flatMap(Share::oneIn).isEmpty();
    }

    @Test
    void thereIsNoShareOfACountThatIsLeftOutNorByOne() {
        assertThat(Share.of(Suppression.SMALL, 1190L)).isEmpty();
        assertThat(Share.of(24L, Suppression.WITHHELD)).isEmpty();
        assertThat(Share.of(0L, 0L)).isEmpty();
    }
}
