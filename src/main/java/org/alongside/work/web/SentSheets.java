package org.alongside.work.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.NotFound;
import org.alongside.work.Acts;
import org.alongside.work.domain.KeptSheets;
import org.springframework.stereotype.Component;

/** Lists that came back as files: kept, shown, and in the end taken, once. */
@Component
class SentSheets {

    private final KeptSheets kept;
    private final SheetCheck check;
    private final Acts acts;
    private final ObjectMapper json;

    SentSheets(KeptSheets kept, SheetCheck check, Acts acts, ObjectMapper json) {
        this.kept = kept;
        this.check = check;
        this.acts = acts;
        this.json = json;
    }

    UUID keep(Actor actor, SheetReader.Read file) {
        return kept.keep(written(file), actor.userId());
    }

    /** What a file would change now, or what it has changed; nothing where this person keeps none under this id. */
    Optional<Shown> show(Actor actor, UUID id) {
        return kept.find(id, actor.userId()).map(it -> shown(actor, it));
    }

    /**
     * Takes a file: every change at once, or none. What was taken already is taken no second time: what became of it is the answer again.
     *
     * @param evenSome whether the good lines are to be taken when there are others
     * @throws NotFound when this person keeps no file under this id any more
     */
    Shown take(Actor actor, UUID id, boolean evenSome) {
        SheetReader.Read file = kept.find(id, actor.userId())
                .map(it -> read(it.content(), SheetReader.Read.class))
                .orElseThrow(() -> new NotFound("sheet"));
        List<UUID> tasks = file.lines().stream()
                .map(line -> SheetCheck.id(line.values().of(SheetColumn.TASK_ID)))
                .flatMap(Optional::stream)
                .toList();
        return acts.locked(actor, tasks, () -> {
            KeptSheets.Kept now = kept.find(id, actor.userId()).orElseThrow(() -> new NotFound("sheet"));
            return now.report() == null ? taken(actor, id, file, evenSome) : shown(actor, now);
        });
    }

    private Shown taken(Actor actor, UUID id, SheetReader.Read file, boolean evenSome) {
        SheetCheck.Checked checked = check.of(actor, file);
        boolean done =
                checked.report().good() > 0 && (evenSome || checked.report().bad() == 0);
        if (done) {
            acts.carryOut(actor, checked.asked());
            kept.taken(id, written(checked.report()));
        }
        return new Shown(checked.report(), done);
    }

    private Shown shown(Actor actor, KeptSheets.Kept it) {
        return it.report() == null
                ? new Shown(
                        check.of(actor, read(it.content(), SheetReader.Read.class))
                                .report(),
                        false)
                : new Shown(read(it.report(), SheetReport.class), true);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A sheet is made of texts and numbers");
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept sheet cannot be read");
        }
    }

    /** @param done whether the report says what was changed, and no longer what would be */
    record Shown(SheetReport report, boolean done) {}
}
