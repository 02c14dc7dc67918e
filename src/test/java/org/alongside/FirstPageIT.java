package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPageIT {

    @Test
    void comesFromAnApplicationThatNeedsNothingAround() {
        assertThat(FirstPage.show()).isZero();
    }
}
