package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.access.Walls;
import org.alongside.attack.Routes.Route;
import org.alongside.cases.CaseCommands;
import org.alongside.e2e.RunningAlongside;
import org.junit.jupiter.api.Test;

/** Behind a wall and never there are one answer on every address of a case: the same status, headers and text, to the letter. */
class RefusalsIT {

    private static final String CASE = "/cases/\\{reference}.*";

    /** Of an answer what is another one for each by nature. */
    private static final List<String> OWN_TO_EACH = List.of("date", "set-cookie", "connection", "keep-alive");

    @Test
    void noLetterTellsAWallFromNothing() {
        Target walled = Target.referred("Saffy" + UUID.randomUUID(), "Walled", "Example answer.");
        RunningAlongside.part(CaseCommands.class).run(walled.witness().id(), () -> {
            for (String username : List.of("advocate", "manager")) {
                RunningAlongside.part(Walls.class)
                        .putUp(
                                walled.witness().id(),
                                Target.actor(username).userId(),
                                Walls.Reason.ADDED,
                                Target.actor("manager-2").userId());
            }
            return true;
        });
        List<Route> routes =
                Routes.all().stream().filter(it -> it.pattern().matches(CASE)).toList();

        assertThat(routes).hasSizeGreaterThan(25);
        for (String username : List.of("advocate", "manager")) {
            Attacker behind = Attacker.signedIn(username);
            List<String> bodies = new ArrayList<>();
            for (Route route : routes) {
                Map<String, String> ids = new HashMap<>(
                        Map.of("form", "raise-concern", "id", UUID.randomUUID().toString()));
                ids.put("reference", walled.witness().reference());
                String hidden = told(asked(behind, route, ids), walled.witness().reference());
                ids.put("reference", "AL-0000-000");
                String missing = told(asked(behind, route, ids), "AL-0000-000");
                assertThat(hidden).as("%s as %s", route, username).isEqualTo(missing);
                bodies.add(hidden);
            }
            assertThat(bodies)
                    .as("every 404 is one page")
                    .filteredOn(it -> it.startsWith("404"))
                    .isNotEmpty();
            assertThat(bodies.stream()
                            .filter(it -> it.startsWith("404 "))
                            .map(RefusalsIT::body)
                            .distinct())
                    .hasSize(1);
        }
    }

    private static HttpResponse<String> asked(Attacker attacker, Route route, Map<String, String> ids) {
        String path = route.filled(ids);
        return route.method().name().equals("GET")
                ? attacker.gets(path)
                : attacker.posts(path, Map.of("note", "x", "person", "", "with", "other"));
    }

    /** Status, headers and page, without the session's token, the reference for support and the case's own reference. */
    private static String told(HttpResponse<String> answer, String reference) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OWN_TO_EACH.forEach(headers::remove);
        String page = answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}(?=</)", "")
                .replace(reference, "*");
        return answer.statusCode() + " " + headers + "\n" + page;
    }

    private static String body(String told) {
        return told.substring(told.indexOf('\n'));
    }
}
