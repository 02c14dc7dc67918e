package org.alongside.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who is looking at it and where they can go. */
@ControllerAdvice
class ViewerAdvice {

    private final CurrentActor actor;

    ViewerAdvice(CurrentActor actor) {
        this.actor = actor;
    }

    /** The person signed in, or null. */
    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer(HttpServletRequest request) {
        return actor.find().map(it -> viewer(it, path(request))).orElse(null);
    }

    static Viewer viewer(Actor actor, String path) {
        String roles = actor.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        List<NavLink> links = new ArrayList<>();
        if (actor.doesCasework()) {
            links.add(new NavLink("/work", "My work", false));
            links.add(new NavLink("/cases", "Cases", false));
        }
        if (actor.is(Role.ADVOCATE) || actor.is(Role.POLICE_OIC) || actor.is(Role.MANAGER)) {
            links.add(new NavLink("/cases/new", "Start a case", false));
        }
        if (actor.is(Role.MANAGER) || actor.is(Role.ADVOCATE)) {
            links.add(new NavLink("/dashboards", "Pipeline", false));
        }
        if (actor.is(Role.CPS_REVIEWER) || actor.is(Role.AUDITOR)) {
            links.add(new NavLink("/dashboards/four-eyes", "Four eyes", false));
        }
        links.add(new NavLink("/rules", "Rules", false));
        if (actor.is(Role.ADMIN)) {
            links.add(new NavLink("/admin", "Users and teams", false));
            links.add(new NavLink("/admin/bank-holidays", "Bank holidays", false));
        }
        if (actor.is(Role.AUDITOR)) {
            links.add(new NavLink("/audit", "Audit", false));
        }
        return new Viewer(actor.name(), actor.organisation(), roles, withCurrent(links, path));
    }

    /** The page one is on: of the links that lead to it or above it, the nearest. */
    private static List<NavLink> withCurrent(List<NavLink> links, String path) {
        String nearest = links.stream()
                .map(NavLink::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return links.stream()
                .map(it -> new NavLink(it.href(), it.text(), it.href().equals(nearest)))
                .toList();
    }

    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = asked instanceof String before ? before : request.getRequestURI();
        return uri.substring(Math.min(request.getContextPath().length(), uri.length()));
    }

    record Viewer(String name, String organisation, String roleTitle, List<NavLink> links) {}

    record NavLink(String href, String text, boolean current) {}
}
