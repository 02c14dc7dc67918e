package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.ProviderPeople;
import org.alongside.access.Role;
import org.junit.jupiter.api.Test;

class WaysInTest {

    private final ProviderPeople provided = mock(ProviderPeople.class);
    private final Actor sam = Actors.with(Role.ADVOCATE);

    @Test
    void areThePasswordAndPasskeysWhereThereIsNoProvider() {
        WaysIn ways = TestWays.ways(null, TestWays.NO_PROVIDER, null, "production");

        assertThat(ways.password()).isTrue();
        assertThat(ways.passkeysOf(sam)).isTrue();
        assertThat(ways.provider()).isFalse();
    }

    @Test
    void areTheProviderAloneInProduction() {
        WaysIn ways = TestWays.ways(null, TestWays.PROVIDER, provided, "production");

        assertThat(ways.provider()).isTrue();
        assertThat(ways.password()).isFalse();
        assertThat(ways.passkeys()).isFalse();
    }

    @Test
    void areBothInProductionWhereThatIsSaid() {
        WaysIn ways = TestWays.ways(true, TestWays.PROVIDER, provided, "production");

        assertThat(ways.password()).isTrue();
        assertThat(ways.passkeys()).isTrue();
    }

    @Test
    void areNeverTwoForOnePerson() {
        when(provided.uses(sam.userId())).thenReturn(true);
        WaysIn ways = TestWays.ways(true, TestWays.PROVIDER, provided);

        assertThat(ways.oursFor(sam.userId())).isFalse();
        assertThat(ways.passkeysOf(sam)).isFalse();
    }
}
