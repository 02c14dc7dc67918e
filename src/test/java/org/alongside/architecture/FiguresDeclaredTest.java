package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.architecture.Routes.Route;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closed by default: whoever reads a figure may open its page, and no figure is for more than its page is. */
class FiguresDeclaredTest {

    private static final Set<Role> READERS = EnumSet.of(Role.MANAGER, Role.ADVOCATE);

    @ParameterizedTest
    @EnumSource
    void aFigureIsForNobodyWhoMayNotOpenItsPage(Figure figure) {
        assertThat(readers(figure)).isNotEmpty();
        assertThat(READERS).containsAll(readers(figure));
        assertThat(roles(figure.page())).containsAll(readers(figure));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsForNobodyWhoReadsNoneOfItsFigures(FigurePage page) {
        assertThat(Figure.on(page)).isNotEmpty();
        assertThat(roles(page))
                .allMatch(role -> Figure.on(page).stream()
                        .anyMatch(figure -> readers(figure).contains(role)));
    }

    private static Set<Role> readers(Figure figure) {
        Set<Role> readers = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            var actor = new Actor(UUID.randomUUID(), "x", "x", UUID.randomUUID(), "x", Set.of(role));
            if (Figures.mayRead(actor, figure)) {
                readers.add(role);
            }
        }
        return readers;
    }

    private static Set<Role> roles(FigurePage page) {
        return Routes.all().stream()
                .filter(route -> route.toString().equals("GET " + page.address()))
                .findFirst()
                .map(Route::roles)
                .orElseThrow();
    }
}
