package org.alongside.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
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
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseRecords(CaseRecordRows rows, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps an answered form and says so. */
    public UUID keep(UUID caseId, Source source, Answers answers, UUID by) {
        var origin = new CaseRecord.Origin(source.task(), source.form(), source.formVersion());
        var kept = new CaseRecord(Ids.next(), caseId, origin, written(answers), by, clock.instant());
        rows.save(kept);
        events.publishEvent(new FormRecorded(caseId, kept.getId(), source.task(), by));
        return kept.getId();
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
                new Source(origin.task(), origin.form(), origin.formVersion()),
                read(kept.answers()),
                kept.recordedBy(),
                kept.recordedAt());
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

    /** A form as it was answered. */
    public record RecordView(UUID id, Source source, Answers answers, UUID by, Instant at) {}
}
