package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.cases.LegalToday;
import org.alongside.demo.FormFilling;
import org.alongside.documents.SampleFiles;
import org.alongside.e2e.RunningAlongside;
import org.alongside.forms.Forms;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same form sent twice at once, as by a finger that slips: it is stored once, and both get the same answer. */
class SentTwiceIT {

    private static final String CONCERN = "raise-concern";

    private Target target;
    private Attacker advocate;

    @BeforeEach
    void aCase() {
        target = Target.referred();
        advocate = Attacker.signedIn("advocate");
    }

    @Test
    void aNoteIsOnTheCaseOnce() throws Exception {
        Map<String, String> note = Map.of("note", "Seen on Monday.", "_key", keyOf(target.page(), "/notes"));

        assertThat(atOnce(() -> advocate.posts(target.page() + "/notes", note))).containsExactly(target.page());

        assertThat(rows("case_notes")).isEqualTo(1);
    }

    @Test
    void anotherNoteOfThePageThatSomebodyWentBackToIsAnotherNote() throws Exception {
        String key = keyOf(target.page(), "/notes");

        taken(advocate.posts(target.page() + "/notes", Map.of("note", "Seen on Monday.", "_key", key)));
        taken(advocate.posts(target.page() + "/notes", Map.of("note", "Seen on Friday.", "_key", key)));

        assertThat(rows("case_notes")).isEqualTo(2);
    }

    @Test
    void theSameNoteOfSomebodyElseIsTheirs() throws Exception {
        Map<String, String> note = Map.of("note", "Seen on Monday.", "_key", keyOf(target.page(), "/notes"));

        taken(advocate.posts(target.page() + "/notes", note));
        taken(Attacker.signedIn("manager").posts(target.page() + "/notes", note));

        assertThat(rows("case_notes")).isEqualTo(2);
    }

    @Test
    void aDocumentIsOnTheCaseOnce() throws Exception {
        String key = keyOf(target.page(), "/documents");

        byte[] letter = SampleFiles.pdf();
        String page = target.page() + "/documents";

        Set<String> answers = atOnce(() -> advocate.uploads(page, "letter.pdf", letter, key));

        assertThat(answers).containsExactly(target.page());
        assertThat(rows("documents")).isEqualTo(1);
    }

    @Test
    void whatHasHappenedIsRecordedOnce() throws Exception {
        String page = target.page() + "/events/" + CONCERN;
        Map<String, String> concern = filled(keyOf(page, page));

        assertThat(atOnce(() -> advocate.posts(page, concern))).containsExactly(target.page());

        assertThat(concerns()).isEqualTo(1);
    }

    @Test
    void whatHasHappenedTwiceIsRecordedTwice() throws Exception {
        String page = target.page() + "/events/" + CONCERN;

        taken(advocate.posts(page, filled(keyOf(page, page))));
        taken(advocate.posts(page, filled(keyOf(page, page))));

        assertThat(concerns()).isEqualTo(2);
    }

    @Test
    void aConnectionThatShutsTheCaseIsDeclaredOnce() throws Exception {
        String page = target.page() + "/connections";
        Map<String, String> declared = Map.of("with", "accused", "note", "A neighbour.", "_key", keyOf(page, page));

        assertThat(atOnce(() -> advocate.posts(page, declared))).containsExactly("/work");
        assertThat(taken(advocate.posts(page, declared))).as("and once more").isEqualTo("/work");

        assertThat(rows("declared_connections")).isEqualTo(1);
    }

    @Test
    void aLimitIsMovedOnce() throws Exception {
        Attacker manager = Attacker.signedIn("manager");
        String page = target.page() + "/limits/" + target.idIn("running_limits") + "/last-day";
        Map<String, String> moved = Map.of(
                "day",
                "21/12/2099",
                "allowedBy",
                "The judge",
                "reason",
                "She is ill",
                "_key",
                keyOf(manager, page, page));

        assertThat(atOnce(() -> manager.posts(page, moved))).containsExactly(target.page());
        assertThat(taken(manager.posts(page, moved))).as("and once more").isEqualTo(target.page());

        assertThat(rows("limit_changes")).isEqualTo(1);
    }

    @Test
    void theDayALimitRunsFromIsCorrectedOnce() throws Exception {
        Attacker manager = Attacker.signedIn("manager");
        String page = target.page() + "/limits/" + target.idIn("running_limits") + "/trigger";
        Map<String, String> corrected =
                Map.of("day", yesterday(), "reason", "A slip", "_key", keyOf(manager, page, page));

        assertThat(atOnce(() -> manager.posts(page, corrected))).containsExactly(target.page());
        assertThat(taken(manager.posts(page, corrected))).as("and once more").isEqualTo(target.page());

        assertThat(rows("limit_changes")).isEqualTo(1);
    }

    /** Where the answers lead. */
    private static Set<String> atOnce(Callable<HttpResponse<String>> sending) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<HttpResponse<String>> one = () -> {
            together.await();
            return sending.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Set<String> answers = new HashSet<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(List.of(one, one))) {
                answers.add(taken(answer.get()));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String yesterday() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(RunningAlongside.part(LegalToday.class).date().minusDays(1));
    }

    private static String taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return URI.create(to).getPath();
    }

    /** The key that the form on a page was drawn with. */
    private String keyOf(String page, String action) {
        return keyOf(advocate, page, action);
    }

    private static String keyOf(Attacker who, String page, String action) {
        String key = Jsoup.parse(who.gets(page).body())
                .select("form[action$='" + action + "'] input[name=_key]")
                .attr("value");
        assertThat(key).as("key on " + page).isNotEmpty();
        return key;
    }

    private static Map<String, String> filled(String key) {
        Map<String, String> values = new HashMap<>();
        RunningAlongside.part(FormFilling.class)
                .fill(
                        RunningAlongside.part(Forms.class).form(CONCERN),
                        Map.of(),
                        RunningAlongside.part(LegalToday.class).date())
                .forEach((field, typed) -> values.put(field, typed.get(0)));
        values.put("_key", key);
        return values;
    }

    private int concerns() {
        return Target.database()
                .sql("select count(*) from case_records where case_id = :id and form = :form")
                .param("id", target.witness().id())
                .param("form", CONCERN)
                .query(Integer.class)
                .single();
    }

    private int rows(String table) {
        return Target.database()
                .sql("select count(*) from " + table + " where case_id = :id")
                .param("id", target.witness().id())
                .query(Integer.class)
                .single();
    }
}
