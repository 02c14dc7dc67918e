package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.attack.Routes.Route;
import org.alongside.e2e.RunningAlongside;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.junit.jupiter.api.Test;

/** Forms as no page draws them: with more in them, without a token, twice at once, or long after. */
class FormsIT {

    private static final int AT_ONCE = 12;

    /** What a program would try first. */
    private static final List<String> TEMPTING = List.of(
            "approved",
            "conflictWall",
            "ownerId",
            "caseId",
            "id",
            "assigneeId",
            "organisationId",
            "role",
            "roles",
            "status",
            "version",
            "stage",
            "by",
            "userId",
            "createdBy",
            "class.module.classLoader.x",
            "outcome");

    @Test
    void takesNoFieldThatTheFormDoesNotAskFor() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        Set<String> known = new TreeSet<>(keys(target.task().form()));
        Set<String> others = new TreeSet<>(TEMPTING);
        List.of("approve-application", "decide-charge", "record-court-directions", "refer-young-person")
                .forEach(form -> others.addAll(keys(form)));
        others.removeAll(known);
        String before = Target.stored();

        assertThat(others).hasSizeGreaterThan(40);
        for (String name : others) {
            Map<String, String> fields = new HashMap<>(accepted(target));
            fields.put(name, "true");
            assertThat(manager.posts(target.taskPage(), fields).statusCode())
                    .as(name)
                    .isEqualTo(400);
        }
        assertThat(Target.stored()).isEqualTo(before);
    }

    @Test
    void takesNoFormWithoutATokenOrWithAnothersToken() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        Map<String, String> ids = Map.of(
                "reference",
                target.witness().reference(),
                "task",
                target.task().id().toString());
        String before = Target.stored();

        List<Route> routes = Routes.posts()
                .filter(route -> !route.pattern().matches("/expired|/too-large|/sign-in/refused"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(25);
        for (Route route : routes) {
            assertThat(manager.postsWithoutToken(route.filled(ids), accepted(target))
                            .statusCode())
                    .as(route.toString())
                    .isEqualTo(403);
            Map<String, String> foreign = new HashMap<>(accepted(target));
            foreign.put("_csrf", UUID.randomUUID().toString());
            assertThat(manager.postsWithoutToken(route.filled(ids), foreign).statusCode())
                    .as(route.toString())
                    .isEqualTo(403);
        }
        assertThat(Target.stored()).isEqualTo(before);
    }

    @Test
    void aFileInThePlaceOfWordsIsNoFault() {
        Attacker admin = Attacker.signedIn("admin");
        String type = "multipart/form-data; boundary=b";
        String start = "--b\r\nContent-Disposition: form-data; name=\"kind\"; filename=\"a.pdf\"\r\n\r\n%PDF-";

        for (String end : List.of("", "\r\n", "\r\n--b--", "--b\r\n", "\r\n--b\r\n\r\n")) {
            assertThat(admin.postsAnything("/admin/organisations", type, start + end)
                            .statusCode())
                    .as(end)
                    .isBetween(400, 499);
        }
    }

    @Test
    void aFormSentManyTimesAtOnceIsDoneOnce() throws InterruptedException, ExecutionException {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        Map<String, String> fields = accepted(target);

        List<Integer> answers =
                atOnce(() -> manager.posts(target.taskPage(), fields).statusCode());

        assertThat(answers).containsOnly(302);
        assertThat(count("case_records where task = 'decideReferral' and case_id = :id", target))
                .isEqualTo(1);
        assertThat(count(
                        "audit_entries where kind = 'form-recorded' and facts like '%decideReferral%' and case_id = :id",
                        target))
                .isEqualTo(1);
    }

    @Test
    void aFormOfAnEarlierVersionChangesNothing() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        Map<String, String> stale = new HashMap<>(accepted(target));
        stale.put("_version", "" + (target.task().version() + 7));
        String before = Target.stored();

        HttpResponse<String> answer = manager.posts(target.taskPage(), stale);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Target.stored()).isEqualTo(before);
    }

    @Test
    void aStepCannotBeDoneBeforeItIsOpenNorAgainAfterIt() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        assertThat(manager.posts(target.taskPage(), accepted(target)).statusCode())
                .isEqualTo(302);
        String before = Target.stored();

        Map<String, String> again = accepted(target);
        assertThat(manager.posts(target.taskPage(), again).statusCode()).isEqualTo(409);
        assertThat(manager.posts("/work/" + target.witness().id(), again).statusCode())
                .isEqualTo(404);
        assertThat(Target.stored()).isEqualTo(before);
    }

    private static List<Integer> atOnce(Callable<Integer> what) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, what))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Set<String> keys(String form) {
        Set<String> keys = new TreeSet<>();
        for (Field field : RunningAlongside.part(Forms.class).form(form).fields()) {
            keys.add(field.key());
        }
        return keys;
    }

    private static int count(String of, Target target) {
        return Target.database()
                .sql("select count(*) from " + of)
                .param("id", target.witness().id())
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> accepted(Target target) {
        return Map.of(
                "_version", String.valueOf(target.task().version()),
                "_key", UUID.randomUUID().toString(),
                "referral", "accepted",
                "consent", "youngPerson",
                "safeContactConfirmed", "yes",
                "conflictChecked", "true");
    }
}
