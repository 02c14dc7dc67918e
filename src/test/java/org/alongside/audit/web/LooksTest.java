package org.alongside.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.alongside.audit.AuditEntry;
import org.alongside.forms.Readability;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a young person reads about who looked at their case. */
class LooksTest {

    private static final UUID HARBOUR = UUID.randomUUID();
    private static final Map<UUID, String> ORGANISATIONS = Map.of(HARBOUR, "Harbour");
    private static final int READING_AGE_NINE = 4;

    @Test
    void countsWhoWasThereEachDayAndSaysWhetherTheyWrote() {
        var days = Looks.of(
                List.of(
                        entry("2026-07-02T08:00:00Z", "case-viewed", "police-oic"),
                        entry("2026-07-01T09:00:00Z", "case-viewed", "advocate"),
                        entry("2026-07-01T08:30:00Z", "note-written", "advocate"),
                        entry("2026-07-01T08:00:00Z", "case-viewed", "advocate")),
                ORGANISATIONS);

        assertThat(days)
                .containsExactly(
                        new Looks.Day(LocalDate.of(2026, 7, 2), List.of("The police (Harbour) looked at it")),
                        new Looks.Day(
                                LocalDate.of(2026, 7, 1),
                                List.of("An advocate (Harbour) looked at it 2 times and wrote in it")));
    }

    @Test
    void saysWhySomebodyOpenedItWhoseCaseItIsNot() {
        var seen = entry("2026-07-01T08:00:00Z", "emergency-opened", "advocate");
        var opened = new AuditEntry(
                seen.id(),
                seen.at(),
                seen.kind(),
                seen.result(),
                null,
                seen.who(),
                seen.channel(),
                Map.of("why", "safety"));
        var looked = entry("2026-07-01T08:01:00Z", "case-viewed", "advocate");
        var manager = entry("2026-07-01T09:00:00Z", "emergency-looked-at", "manager");

        assertThat(Looks.of(List.of(manager, looked, opened), ORGANISATIONS))
                .flatExtracting(Looks.Day::lines)
                .containsExactly(
                        "An advocate (Harbour) opened it for a short time, since they had to know if you were safe");
    }

    @Test
    void saysThatAListWithItWasSavedAsAFile() {
        AuditEntry saved = entry("2026-07-01T08:00:00Z", "case-exported", "advocate");
        AuditEntry written = entry("2026-07-01T08:10:00Z", "note-written", "advocate");

        assertThat(Looks.of(List.of(saved), ORGANISATIONS))
                .singleElement()
                .satisfies(day -> assertThat(day.lines())
                        .containsExactly("An advocate (Harbour) saved a list with a task from it"));
        assertThat(Looks.of(List.of(written, saved, saved), ORGANISATIONS)
                        .get(0)
                        .lines())
                .containsExactly("An advocate (Harbour) saved a list with a task from it 2 times and wrote in it");
    }

    @Test
    void tellsACheckOfTheLogFromALook() {
        assertThat(Looks.of(List.of(entry("2026-07-01T08:00:00Z", "log-read", "auditor")), ORGANISATIONS))
                .flatExtracting(Looks.Day::lines)
                .containsExactly("A worker who checks that the rules are kept (Harbour) checked who had looked");
    }

    @Test
    void countsADayAsLondonDoes() {
        assertThat(Looks.of(List.of(entry("2026-07-01T23:30:00Z", "case-viewed", "manager")), ORGANISATIONS))
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo(LocalDate.of(2026, 7, 2)));
    }

    @Test
    void leavesOutTimersAndThoseWhoWereTurnedAway() {
        var timer = new AuditEntry(Ids.next(), Instant.EPOCH, "stage-entered", "done", null, null, "engine", Map.of());
        AuditEntry seen = entry("2026-07-01T08:00:00Z", "access-denied", "advocate");
        var refused = new AuditEntry(
                seen.id(), seen.at(), seen.kind(), "refused", null, seen.who(), seen.channel(), seen.facts());

        assertThat(Looks.of(List.of(timer, refused), ORGANISATIONS)).isEmpty();
    }

    @Test
    void leavesOutFromWhomTheCaseIsHidden() {
        AuditEntry up = entry("2026-07-01T08:00:00Z", "wall-put-up", "manager");
        AuditEntry down = entry("2026-07-01T08:00:00Z", "wall-taken-down", "manager");

        assertThat(Looks.of(List.of(up, down), ORGANISATIONS)).isEmpty();
    }

    @Test
    void namesNobody() {
        AuditEntry entry = entry("2026-07-01T08:00:00Z", "case-viewed", null);

        assertThat(Looks.of(List.of(entry), Map.of()))
                .singleElement()
                .satisfies(day -> assertThat(day.lines()).containsExactly("Somebody looked at it"));
    }

    @Test
    void isReadAtNine() throws IOException {
        String sheet;
        try (var page = LooksTest.class.getResourceAsStream("/templates/audit/who-looked.html")) {
            sheet =
                    Jsoup.parse(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                            .select("article > p")
                            .eachText()
                            .stream()
                            .collect(Collectors.joining("\n"));
        }
        String lines = Arrays.stream(Role.values())
                .map(role -> Looks.of(List.of(entry("2026-07-01T08:00:00Z", "case-viewed", role.word())), Map.of()))
                .map(days -> days.get(0).lines().get(0) + ".")
                .collect(Collectors.joining("\n"));

        assertThat(Readability.of(sheet).grade()).isLessThanOrEqualTo(READING_AGE_NINE);
        assertThat(Readability.of(lines).grade()).isLessThanOrEqualTo(READING_AGE_NINE);
    }

    private static AuditEntry entry(String at, String kind, @Nullable String roles) {
        var who = new AuditEntry.Who(UUID.randomUUID(), roles, HARBOUR);
        return new AuditEntry(Ids.next(), Instant.parse(at), kind, "done", null, who, "GET page", Map.of());
    }
}
