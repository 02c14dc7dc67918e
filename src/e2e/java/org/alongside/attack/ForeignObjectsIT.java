package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Section;
import org.alongside.attack.Routes.Route;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Documents;
import org.alongside.documents.Documents.NewDocument;
import org.alongside.documents.SampleFiles;
import org.alongside.e2e.RunningAlongside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;

/** What is somebody else's, asked for by its id: every page there is answers as if it had never been. */
class ForeignObjectsIT {

    /** What is about no case: rules are everybody's to read, and the others are a function of one role. */
    private static final String ABOUT_A_CASE = "(/cases/\\{reference}|/work/\\{task}).*";

    @ParameterizedTest
    @ValueSource(strings = {"advocate-2", "admin", "auditor"})
    void anotherCaseAndACaseThatNeverWasAreOneAnswer(String username) {
        Target target = Target.referred();
        Map<String, String> foreign = foreign(target);
        Map<String, String> missing = missing(foreign);
        Attacker stranger = Attacker.signedIn(username);
        String before = Target.stored();
        List<Route> routes = Routes.all().stream()
                .filter(it -> it.pattern().matches(ABOUT_A_CASE))
                .toList();

        assertThat(routes).hasSizeGreaterThan(20);
        for (Route route : routes) {
            HttpResponse<String> theirs = asked(stranger, route, foreign);
            HttpResponse<String> nobodys = asked(stranger, route, missing);
            assertThat(theirs.statusCode()).as(route.toString()).isIn(400, 403, 404);
            assertThat(theirs.statusCode()).as(route.toString()).isEqualTo(nobodys.statusCode());
            assertThat(told(theirs, foreign)).as(route.toString()).isEqualTo(told(nobodys, missing));
        }
        assertThat(Target.stored()).isEqualTo(before);
    }

    @Test
    void whatHangsOnAnotherCaseIsNotFoundUnderOnesOwn() {
        Target own = Target.referred();
        Target other = Target.referred();
        Map<String, String> mixed = new HashMap<>(foreign(other));
        mixed.put("reference", own.witness().reference());
        Attacker advocate = Attacker.signedIn("advocate");
        assertThat(advocate.gets(own.page()).statusCode()).isEqualTo(200);

        for (String kind : List.of("documents", "records", "applications")) {
            Map<String, String> ids = new HashMap<>(mixed);
            ids.put("id", mixed.get(kind));
            List<Route> nested = Routes.all().stream()
                    .filter(it -> it.method() == RequestMethod.GET)
                    .filter(it -> it.pattern().startsWith("/cases/{reference}/" + kind + "/{id}"))
                    .toList();
            assertThat(nested).isNotEmpty();
            nested.forEach(route -> assertThat(advocate.gets(route.filled(ids)).statusCode())
                    .as(route.toString())
                    .isEqualTo(404));
        }
    }

    @Test
    void aDraftIsItsWritersAlone() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        manager.posts(
                target.taskPage(),
                Map.of(
                        "_version",
                        "" + target.task().version(),
                        "_key",
                        "k1",
                        "_action",
                        "draft",
                        "firstContactNote",
                        "Zaffre-7731"));
        assertThat(manager.gets(target.taskPage()).body()).contains("Zaffre-7731");

        for (String username : List.of("advocate", "cps-caseworker", "auditor")) {
            assertThat(Attacker.signedIn(username).gets(target.taskPage()).body())
                    .doesNotContain("Zaffre-7731");
        }
    }

    @Test
    void anotherPersonsListCannotBeForgotten() {
        String name = "Mine " + UUID.randomUUID().toString().substring(0, 8);
        Attacker.signedIn("advocate").posts("/work/lists", Map.of("list", "/work?tab=mine", "name", name, "team", ""));
        UUID list = Target.database()
                .sql("select id from saved_lists where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();

        Attacker.signedIn("advocate-2").posts("/work/lists/" + list + "/forget", Map.of());

        assertThat(Target.database()
                        .sql("select count(*) from saved_lists where id = :id")
                        .param("id", list)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void eachRefusalIsInTheLogOnce() {
        Target target = Target.referred();
        Attacker stranger = Attacker.signedIn("advocate-2");
        long before = refusals();

        stranger.gets(target.page());
        stranger.gets(target.taskPage());
        stranger.gets("/cases/AL-0000-000");

        assertThat(refusals()).isEqualTo(before + 3);
    }

    @Test
    void eachOfMoreRefusalsAtOnceThanThereAreConnectionsIsAnsweredAndLogged() throws Exception {
        int atOnce = 3 * RunningAlongside.part(HikariDataSource.class).getMaximumPoolSize();
        Target target = Target.referred();
        Attacker stranger = Attacker.signedIn("advocate-2");
        long before = refusals();
        var together = new CyclicBarrier(atOnce);
        var everybody = Executors.newFixedThreadPool(atOnce);

        List<Future<Integer>> answers = new ArrayList<>();
        for (int one = 0; one < atOnce; one++) {
            answers.add(everybody.submit(() -> {
                together.await();
                return stranger.gets(target.page() + "/applications/" + UUID.randomUUID() + "/application.pdf")
                        .statusCode();
            }));
        }

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(404);
        }
        everybody.shutdown();
        assertThat(refusals()).isEqualTo(before + atOnce);
    }

    private static HttpResponse<String> asked(Attacker attacker, Route route, Map<String, String> ids) {
        Map<String, String> values = new HashMap<>(ids);
        ids.forEach((kind, id) -> {
            if (route.pattern().contains("/" + kind + "/{id}")) {
                values.put("id", id);
            }
        });
        String path = route.filled(values);
        return route.method() == RequestMethod.GET
                ? attacker.gets(path)
                : attacker.posts(
                        path,
                        Map.of(
                                "_version",
                                "0",
                                "_key",
                                "k",
                                "note",
                                "x",
                                "userId",
                                UUID.randomUUID().toString()));
    }

    /** The page without what is different on every page. */
    private static String told(HttpResponse<String> answer, Map<String, String> ids) {
        String text = answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("quote <strong>[0-9a-f]{8}|quote [0-9a-f]{8}|[0-9a-f]{8}(?=</)", "");
        for (String id : ids.values()) {
            text = text.replace(id, "*");
        }
        return text;
    }

    private static Map<String, String> foreign(Target target) {
        UUID document = RunningAlongside.part(Documents.class)
                .add(
                        target.witness().id(),
                        Section.GENERAL,
                        new NewDocument("letter.pdf", DocumentType.PDF, SampleFiles.pdf()),
                        Target.actor("advocate").userId(),
                        UUID.randomUUID().toString())
                .id();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("reference", target.witness().reference());
        ids.put("task", target.task().id().toString());
        ids.put("form", "raise-concern");
        ids.put("documents", document.toString());
        ids.put("records", target.idIn("case_records").toString());
        ids.put("limits", target.idIn("running_limits").toString());
        ids.put("applications", UUID.randomUUID().toString());
        return ids;
    }

    private static Map<String, String> missing(Map<String, String> foreign) {
        Map<String, String> ids = new LinkedHashMap<>(foreign);
        new ArrayList<>(List.of("task", "documents", "records", "limits", "applications"))
                .forEach(kind -> ids.put(kind, UUID.randomUUID().toString()));
        ids.put("reference", "AL-0000-000");
        return ids;
    }

    private static long refusals() {
        return Target.database()
                .sql("select count(*) from audit_entries where kind = 'access-denied' and actor_id = :id")
                .param("id", Target.actor("advocate-2").userId())
                .query(Long.class)
                .single();
    }
}
