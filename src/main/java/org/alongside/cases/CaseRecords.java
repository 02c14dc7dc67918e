package org.alongside.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.Section;
import org.alongside.access.Sections;
import org.alongside.cases.domain.CaseRecord;
import org.alongside.cases.domain.CaseRecordRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered on the forms of a case: the case's own history, whole and unchanged. */
@Service
@Transactional
public class CaseRecords {

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final CaseRecordRows rows;
    private final Sections sections;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseRecords(
            CaseRecordRows rows, Sections sections, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.sections = sections;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps an answered form and says so. */
    public UUID keep(Run run, Source source, Answers answers, UUID by) {
        return keep(record(run, source, answers, by));
    }

    /**
     * Keeps a form that was sent with a key, and says so. The same key a second time fails, at the end of the transaction at the latest:
     * the database allows one.
     */
    public UUID keep(Run run, Source source, Answers answers, UUID by, String once) {
        return keep(record(run, source, answers, by).sentWith(once));
    }

    /** Whether a form that was sent with this key is kept. */
    @Transactional(readOnly = true)
    public boolean isKept(String once) {
        return rows.existsBySubmitKey(once);
    }

    private UUID keep(CaseRecord kept) {
        rows.save(kept);
        events.publishEvent(
                new FormRecorded(kept.caseId(), kept.getId(), kept.origin().task(), kept.recordedBy()));
        return kept.getId();
    }

    private CaseRecord record(Run run, Source source, Answers answers, UUID by) {
        var origin = new CaseRecord.Origin(source.task(), source.form(), source.formVersion());
        return new CaseRecord(Ids.next(), run, origin, written(answers), by, clock.instant())
                .in(sections.toKeep(source.form(), by).orElse(null));
    }

    /** The newest answers to a task of a case; {@link Answers#NONE} when it was never done. */
    @Transactional(readOnly = true)
    public Answers latest(UUID caseId, String task) {
        return latestRecord(caseId, task).map(RecordView::answers).orElse(Answers.NONE);
    }

    /** The newest record of a task of a case. */
    @Transactional(readOnly = true)
    public Optional<RecordView> latestRecord(UUID caseId, String task) {
        return rows.findFirstByCaseIdAndTaskOrderByRecordedAtDescIdDesc(caseId, task)
                .map(this::view);
    }

    /** The newest answers to a task in one run of its process; {@link Answers#NONE} when it was never done there. */
    @Transactional(readOnly = true)
    public Answers latest(Run run, String task) {
        return latestRecord(run, task).map(RecordView::answers).orElse(Answers.NONE);
    }

    /** The newest record of a task in one run of its process. */
    @Transactional(readOnly = true)
    public Optional<RecordView> latestRecord(Run run, String task) {
        return rows.findFirstByCaseIdAndRunIdAndTaskOrderByRecordedAtDescIdDesc(run.caseId(), run.id(), task)
                .map(this::view);
    }

    /** One record of a case; empty when the case has none of that id. */
    @Transactional(readOnly = true)
    public Optional<RecordView> find(UUID caseId, UUID recordId) {
        return rows.findById(recordId)
                .filter(kept -> kept.caseId().equals(caseId))
                .map(this::view);
    }

    /** The records of some tasks of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<RecordView> of(UUID caseId, Collection<String> tasks) {
        return rows.findByCaseIdAndTaskInOrderByRecordedAtAscIdAsc(caseId, tasks).stream()
                .map(this::view)
                .toList();
    }

    /** The records of some tasks in one run of their process, the oldest first. */
    @Transactional(readOnly = true)
    public List<RecordView> of(Run run, Collection<String> tasks) {
        return of(run.caseId(), tasks).stream()
                .filter(kept -> kept.run().equals(run))
                .toList();
    }

    /** All records of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<RecordView> of(UUID caseId) {
        return rows.findByCaseIdOrderByRecordedAtDescIdDesc(caseId).stream()
                .map(this::view)
                .toList();
    }

    private RecordView view(CaseRecord kept) {
        var origin = kept.origin();
        return new RecordView(
                kept.getId(),
                kept.run(),
                new Source(origin.task(), origin.form(), origin.formVersion()),
                read(kept.answers()),
                kept.recordedBy(),
                kept.recordedAt(),
                kept.section().orElse(null));
    }

    private String written(Answers answers) {
        try {
            return json.writeValueAsString(answers.values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers are strings, numbers, booleans and lists of strings");
        }
    }

    private Answers read(String text) {
        try {
            return new Answers(json.readValue(text, VALUES));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A case record cannot be read");
        }
    }

    /** Which task was done, by which form, in which version. */
    public record Source(String task, String form, String formVersion) {}

    /**
     * A form as it was answered.
     *
     * @param section where its writer wrote on that day; null with a form that has a section of its own
     */
    public record RecordView(
            UUID id,
            Run run,
            Source source,
            Answers answers,
            UUID by,
            Instant at,
            @Nullable Section section) {

        /** On a form that has a section of its own. */
        public RecordView(UUID id, Run run, Source source, Answers answers, UUID by, Instant at) {
            this(id, run, source, answers, by, at, null);
        }
    }
}
