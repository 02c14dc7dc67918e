package org.alongside.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.cases.Stage;
import org.alongside.work.Submission;

/** The answered forms of one made-up case on 2 March 2026, and forms about to be sent. Whatever is answered later was kept later. */
public final class CaseFile {

    public static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** The run of a process in which forms are sent, where a test has only one. */
    public static final Run RUN = new Run(CASE, "run-1");

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final CaseRecords records = mock(CaseRecords.class);
    private final List<RecordView> all = new ArrayList<>();
    private int kept;

    public CaseFile() {
        lenient().when(records.latest(any(UUID.class), any())).thenReturn(Answers.NONE);
        lenient().when(records.latest(any(Run.class), any())).thenReturn(Answers.NONE);
        lenient().when(records.latestRecord(any(UUID.class), any())).thenReturn(Optional.empty());
        lenient().when(records.latestRecord(any(Run.class), any())).thenReturn(Optional.empty());
        lenient().when(records.of(eq(CASE), anyCollection())).thenAnswer(asked -> among(all, asked.getArgument(1)));
        lenient().when(records.of(anyRun(), anyCollection())).thenAnswer(asked -> {
            Run run = asked.getArgument(0);
            List<RecordView> inRun = all.stream()
                    .filter(it -> it.run().equals(RUN) || it.run().equals(run))
                    .toList();
            return among(inRun, asked.getArgument(1));
        });
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public static LegalToday today() {
        return new LegalToday(clock());
    }

    /** A young person of this name with a case in preparation. */
    public static CaseView witness(String givenName, String familyName) {
        return witness(givenName, familyName, LocalDate.of(2010, 6, 1));
    }

    /** A young person of this name and date of birth. */
    public static CaseView witness(String givenName, String familyName, LocalDate born) {
        return new CaseView(
                CASE,
                "AL-TEST-123",
                Stage.SPECIAL_MEASURES,
                TODAY,
                givenName,
                familyName,
                born,
                null,
                null,
                null,
                TODAY,
                null,
                UUID.randomUUID());
    }

    public CaseRecords records() {
        return records;
    }

    /** Somebody answered the form of a task. */
    public CaseFile answered(String task, Map<String, Object> values) {
        return answered(task, UUID.randomUUID(), values);
    }

    /** This person answered the form of a task, in whichever run of its process a test asks for. */
    public CaseFile answered(String task, UUID by, Map<String, Object> values) {
        RecordView record = record(RUN, task, by, values);
        lenient().when(records.latest(anyRun(), eq(task))).thenReturn(record.answers());
        lenient().when(records.latestRecord(anyRun(), eq(task))).thenReturn(Optional.of(record));
        return this;
    }

    /** Somebody answered the form of a task in one run of its process, and nobody in another. */
    public CaseFile answered(Run run, String task, Map<String, Object> values) {
        RecordView record = record(run, task, UUID.randomUUID(), values);
        lenient().when(records.latest(run, task)).thenReturn(record.answers());
        lenient().when(records.latestRecord(run, task)).thenReturn(Optional.of(record));
        return this;
    }

    private RecordView record(Run run, String task, UUID by, Map<String, Object> values) {
        kept++;
        var record = new RecordView(
                new UUID(0x7000L, kept),
                run,
                new Source(task, task, "1"),
                new Answers(Map.copyOf(values)),
                by,
                NOW.plusSeconds(60L * kept));
        all.add(record);
        lenient().when(records.latest(CASE, task)).thenReturn(record.answers());
        lenient().when(records.latestRecord(CASE, task)).thenReturn(Optional.of(record));
        return record;
    }

    private static List<RecordView> among(List<RecordView> records, Collection<String> tasks) {
        return records.stream().filter(it -> tasks.contains(it.source().task())).toList();
    }

    private static Run anyRun() {
        return argThat(run -> run != null && run.caseId().equals(CASE));
    }

    /** Somebody sends a form today. */
    public static Submission sent(String task, Map<String, Object> values) {
        return sentBy(Actors.with(Role.POLICE_OIC), task, values);
    }

    /** Somebody sends a form today in one run of its process. */
    public static Submission sentIn(Run run, String task, Map<String, Object> values) {
        return new Submission(
                run, "AL-TEST-123", task, new Answers(Map.copyOf(values)), Actors.with(Role.POLICE_OIC), TODAY);
    }

    /** Somebody sends a form of a task that is due by a limit's rule today. */
    public static Submission sentUnder(String limit, String task, Map<String, Object> values) {
        return new Submission(
                RUN,
                "AL-TEST-123",
                task,
                new Answers(Map.copyOf(values)),
                Actors.with(Role.POLICE_OIC),
                TODAY,
                "",
                limit);
    }

    /** Somebody sends the form of the task that the engine knows by this id. */
    public static Submission sentFrom(String engineTask, String task, Map<String, Object> values) {
        var answers = new Answers(Map.copyOf(values));
        return new Submission(RUN, "AL-TEST-123", task, answers, Actors.with(Role.POLICE_OIC), TODAY, engineTask, null);
    }

    /** This person sends a form today. */
    public static Submission sentBy(Actor actor, String task, Map<String, Object> values) {
        return new Submission(RUN, "AL-TEST-123", task, new Answers(Map.copyOf(values)), actor, TODAY);
    }
}
