package org.alongside.forms;

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
import org.alongside.forms.domain.FormDraft;
import org.alongside.forms.domain.FormDrafts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what people have typed into a form before it is submitted: encrypted, and only for the one who typed it. */
@Component
public class Drafts {

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final FormDrafts drafts;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Drafts(FormDrafts drafts, ObjectMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps what was typed in the place of what was kept before. To be called outside a transaction: when the same person saves in
     * two windows at once, it is tried once more, and the later one stays.
     *
     * @param typed values by input name, from {@link Checked#typed()}
     */
    public void save(UUID workItemId, UUID userId, Map<String, List<String>> typed) {
        var values = write(typed);
        try {
            transaction.executeWithoutResult(status -> put(workItemId, userId, values));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException savedElsewhereAtOnce) {
            transaction.executeWithoutResult(status -> put(workItemId, userId, values));
        }
    }

    /** What this person has typed for this work item so far. */
    public Optional<Draft> find(UUID workItemId, UUID userId) {
        return drafts.findByWorkItemIdAndUserId(workItemId, userId)
                .map(draft -> new Draft(read(draft.typed()), draft.savedAt()));
    }

    /** Forgets what anybody has typed for a work item; part of the transaction that finishes it. */
    public void discard(UUID workItemId) {
        transaction.executeWithoutResult(status -> drafts.deleteByWorkItemId(workItemId));
    }

    private void put(UUID workItemId, UUID userId, String values) {
        var now = clock.instant();
        var kept = drafts.findByWorkItemIdAndUserId(workItemId, userId);
        kept.ifPresent(draft -> draft.retype(values, now));
        drafts.saveAndFlush(kept.orElseGet(() -> new FormDraft(Ids.next(), workItemId, userId, values, now)));
    }

    private String write(Map<String, List<String>> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException textAlwaysWrites) {
            throw new IllegalStateException("A draft cannot be written", textAlwaysWrites);
        }
    }

    private Map<String, List<String>> read(String values) {
        try {
            return json.readValue(values, VALUES);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("A draft cannot be read");
        }
    }

    /** What was typed, by input name, and when it was kept. */
    public record Draft(Map<String, List<String>> typed, Instant savedAt) {}
}
