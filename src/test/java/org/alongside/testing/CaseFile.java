package org.alongside.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.LegalToday;
import org.alongside.work.Submission;

/** The answered forms of one made-up case on 2 March 2026, and forms about to be sent. Whatever is answered later was kept later. */
public final class CaseFile {

    public static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final CaseRecords records = mock(CaseRecords.class);
    private int kept;

    public CaseFile() {
        lenient().when(records.latest(any(), any())).thenReturn(Answers.NONE);
        lenient().when(records.latestRecord(any(), any())).thenReturn(Optional.empty());
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public static LegalToday today() {
        return new LegalToday(clock());
    }

    public CaseRecords records() {
        return records;
    }

    /** Somebody answered the form of a task. */
    public CaseFile answered(String task, Map<String, Object> values) {
        return answered(task, UUID.randomUUID(), values);
    }

    /** This person answered the form of a task. */
    public CaseFile answered(String task, UUID by, Map<String, Object> values) {
        kept++;
        var answers = new Answers(Map.copyOf(values));
        var record = new RecordView(
                new UUID(0x7000L, kept), new Source(task, task, "1"), answers, by, NOW.plusSeconds(60L * kept));
        lenient().when(records.latest(CASE, task)).thenReturn(answers);
        lenient().when(records.latestRecord(CASE, task)).thenReturn(Optional.of(record));
        return this;
    }

    /** Somebody sends a form today. */
    public static Submission sent(String task, Map<String, Object> values) {
        return sentBy(Actors.with(Role.POLICE_OIC), task, values);
    }

    /** This person sends a form today. */
    public static Submission sentBy(Actor actor, String task, Map<String, Object> values) {
        return new Submission(CASE, "AL-TEST-123", task, new Answers(Map.copyOf(values)), actor, TODAY);
    }
}
