package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Connections;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.domain.ApplicationTrail;
import org.alongside.specialmeasures.domain.ApplicationTrail.Kind;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Component;

/**
 * Nobody decides on an application of which they wrote a version, nobody drafts one that they decide on, whoever refused it does not look
 * at it again, and whoever is connected with somebody of the case decides nothing.
 */
@Component
class FourEyes {

    private final CaseRecords records;
    private final Connections connections;

    FourEyes(CaseRecords records, Connections connections) {
        this.records = records;
        this.connections = connections;
    }

    /** Why somebody may not approve, return or refuse; empty when they may. */
    Optional<String> whyNotDecide(Run run, UUID userId) {
        return whyConnected(run.caseId(), userId).or(() -> whyDrafter(latest(run), userId));
    }

    /** Why somebody may not look at the refusal again; empty when they may. */
    Optional<String> whyNotReconsider(Run run, UUID userId) {
        return whyNotDecide(run, userId)
                .or(
                        () -> latest(run)
                                .flatMap(it -> it.last(Kind.DECIDED))
                                .filter(refusal -> refusal.by().equals(userId))
                                .map(
                                        refusal ->
                                                "You refused this application. Another reviewing lawyer must look at the refusal (practice: four eyes)"));
    }

    /** Why somebody may not write the draft again, namely because they decided on it; empty when they may. */
    Optional<String> whyNotDraft(Run run, UUID userId) {
        return latest(run)
                .filter(ApplicationTrail::isReturned)
                .filter(it -> it.reviewers().contains(userId))
                .map(it -> "You decided on this application. Somebody else must draft it (practice: four eyes)");
    }

    /** @throws Refusal at this field, where there is a reason why not */
    static void refuse(Optional<String> whyNot, String field) {
        whyNot.ifPresent(why -> {
            throw new Refusal(field, why);
        });
    }

    private Optional<String> whyConnected(UUID caseId, UUID userId) {
        return connections.has(caseId, userId)
                ? Optional.of(
                        "A connection with somebody of this case is declared for you. A reviewing lawyer without one must decide (practice: four eyes)")
                : Optional.empty();
    }

    private static Optional<String> whyDrafter(Optional<ApplicationTrail> application, UUID userId) {
        return application
                .filter(it -> it.drafters().contains(userId))
                .map(
                        it ->
                                "You drafted this application. A reviewing lawyer who did not draft it must decide (practice: four eyes)");
    }

    private Optional<ApplicationTrail> latest(Run run) {
        List<ApplicationTrail> all = ApplicationTrail.in(records.of(run, ApplicationTrail.TASKS).stream()
                .map(FourEyes::step)
                .toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static ApplicationTrail.Step step(RecordView done) {
        Kind kind = Kind.ofTask(done.source().task());
        String decision = kind.decision().isEmpty() ? "" : done.answers().text(kind.decision());
        return new ApplicationTrail.Step(kind, done.by(), done.at(), decision);
    }
}
