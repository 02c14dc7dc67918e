package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.alongside.e2e.WrittenLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Getting in without being let in. */
class DoorIT {

    /** What an address may be made of: ids, and words that models and we made up. */
    private static final Set<String> IDS = Set.of(
            "reference",
            "task",
            "id",
            "form",
            "list",
            "batch",
            "job",
            "decision",
            "number",
            "ending",
            "person",
            "leaveId",
            "sheet");

    private static final int TRIES = 25;
    private static final int SAMPLES = 9;

    static Stream<String> doorsAtTheBack() {
        return Stream.of(
                "/engine-rest",
                "/engine-rest/task",
                "/camunda",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/h2-console",
                "/console",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/beans",
                "/actuator/metrics",
                "/actuator/threaddump",
                "/actuator/mappings",
                "/actuator/shutdown",
                "/jolokia",
                "/login",
                "/oauth2/authorization/x",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/application.yml",
                "/static/../application.yml",
                "/alongside/..%2f..%2fapplication.yml",
                "/govuk/..;/..;/application.yml");
    }

    @ParameterizedTest
    @MethodSource("doorsAtTheBack")
    void hasNoDoorAtTheBack(String path) {
        Attacker nobody = Attacker.atTheDoor();
        Attacker admin = Attacker.signedIn("admin");

        assertThat(nobody.gets(path).statusCode()).isIn(302, 400, 404);
        assertThat(admin.gets(path).statusCode()).isIn(400, 404);
        assertThat(admin.postsAnything(path, "application/json", "{\"id\":\"demo\"}")
                        .statusCode())
                .isIn(400, 403, 404, 405);
    }

    @Test
    void showsNobodyMoreThanThatItIsAlive() {
        Attacker nobody = Attacker.atTheDoor();

        assertThat(nobody.gets("/actuator/health").body()).doesNotContain("components", "details", "db");
        for (String path :
                List.of("/", "/work", "/cases", "/admin", "/audit", "/dashboards", "/rules", "/demo/clock")) {
            HttpResponse<String> answer = nobody.gets(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/sign-in");
        }
    }

    @Test
    void namesNobodyInAnAddress() {
        assertThat(Routes.all().stream().flatMap(route -> route.variables().stream()))
                .isNotEmpty()
                .allMatch(IDS::contains);
    }

    @Test
    void answersNoMethodThatNoPageNeeds() {
        Target target = Target.referred();
        Attacker advocate = Attacker.signedIn("advocate");

        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND")) {
            int status = advocate.sends(Attacker.request(target.page()).method(method, BodyPublishers.noBody()))
                    .statusCode();
            assertThat(status).as(method).isIn(400, 403, 405, 501);
        }
    }

    @Test
    void givesNobodyASessionThatSomebodyElseKnows() {
        Attacker attacker = Attacker.atTheDoor();
        attacker.takesATokenFrom("/sign-in");
        String planted = attacker.session();

        assertThat(attacker.signsIn("advocate", "alongside-demo").statusCode()).isEqualTo(302);

        assertThat(planted).isNotEmpty();
        assertThat(attacker.session()).isNotEqualTo(planted);
        HttpResponse<String> withThePlanted =
                Attacker.atTheDoor().sends(Attacker.request("/work").header("Cookie", "alongside-session=" + planted));
        assertThat(withThePlanted.statusCode()).isEqualTo(302);
        assertThat(withThePlanted.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void takesNoSessionThatSomebodyMadeUpAndNoneThatHasEnded() {
        Attacker advocate = Attacker.signedIn("advocate");
        String session = advocate.session();
        advocate.posts("/sign-out", Map.of());

        for (String cookie : List.of(session, "MTIz", UUID.randomUUID().toString(), "' or 1=1 --")) {
            assertThat(Attacker.atTheDoor()
                            .sends(Attacker.request("/work").header("Cookie", "alongside-session=" + cookie))
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void slowsGuessingDownAndTellsNothing() {
        Attacker guessing = Attacker.atTheDoor();
        guessing.takesATokenFrom("/sign-in");
        String username = "victim-" + UUID.randomUUID();
        String last = "";
        try (var log = new WrittenLog()) {
            for (int i = 0; i < TRIES; i++) {
                last = guessing.signsIn(username, "Zaffre-guess-" + i).body();
            }
            assertThat(log.text()).doesNotContain("Zaffre", username);
        }

        assertThat(last).contains("too many").doesNotContain("Zaffre");
    }

    @Test
    void aNameThatNobodyHasCostsAsMuchAsAWrongPassword() {
        Attacker guessing = Attacker.atTheDoor();
        guessing.takesATokenFrom("/sign-in");
        var number = new AtomicInteger();

        Timing.compare(
                SAMPLES,
                () -> guessing.signsIn("witness-care-officer", "wrong"),
                () -> guessing.signsIn("nobody-" + number.incrementAndGet(), "wrong"));
    }
}
