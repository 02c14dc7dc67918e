package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.junit.jupiter.api.Test;

class ViewerAdviceTest {

    @Test
    void leadsEachRoleOnlyWhereItMayGo() {
        assertThat(links(Role.ADVOCATE)).containsExactly("/work", "/cases", "/cases/new", "/dashboards", "/rules");
        assertThat(links(Role.CPS_REVIEWER)).containsExactly("/work", "/cases", "/dashboards/four-eyes", "/rules");
        assertThat(links(Role.ADMIN)).containsExactly("/rules", "/admin", "/admin/bank-holidays");
        assertThat(links(Role.AUDITOR)).containsExactly("/dashboards/four-eyes", "/rules", "/audit");
    }

    @Test
    void marksTheNearestLinkAsTheCurrentOne() {
        var viewer = ViewerAdvice.viewer(Actors.with(Role.MANAGER), "/cases/new");

        assertThat(viewer.links())
                .filteredOn(ViewerAdvice.NavLink::current)
                .singleElement()
                .extracting(ViewerAdvice.NavLink::href)
                .isEqualTo("/cases/new");
    }

    private static Iterable<String> links(Role role) {
        return ViewerAdvice.viewer(Actors.with(role), "/").links().stream()
                .map(ViewerAdvice.NavLink::href)
                .toList();
    }
}
