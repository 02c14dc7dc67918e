package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Explanation;
import org.alongside.decisions.Question;
import org.alongside.specialmeasures.EligibilityDecided;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.TaskHandler.Beside;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks the tables what the steps of an application have to know: when a task is done, so that the answers are kept, and when its page
 * is drawn, so that they can be read before.
 */
@Component
class ApplicationRules {

    static final String ELIGIBILITY = "special-measures-eligibility";

    private static final String REASONS = "decisions/explanation";

    private final DecisionTables tables;
    private final CaseRecords records;
    private final Cases cases;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    ApplicationRules(
            DecisionTables tables,
            CaseRecords records,
            Cases cases,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.records = records;
        this.cases = cases;
        this.today = today;
        this.events = events;
    }

    /** Decides eligibility and, for each ground found, which measures and whether section 28 are open; keeps it all. */
    Answer decideEligibility(UUID caseId) {
        return decide(caseId, measures(known(caseId), false));
    }

    /** Decides once more on what the draft says, with the usual rule for young witnesses, and keeps it. */
    void decideOnDraft(UUID caseId, Answers drafted) {
        decide(caseId, measures(known(caseId).with("draftApplication", drafted), true));
    }

    private Answer decide(UUID caseId, List<Question> eligibilityFirst) {
        Answer eligibility = tables.ask(caseId, eligibilityFirst).get(0);
        events.publishEvent(new EligibilityDecided(caseId, opened(eligibility)));
        return eligibility;
    }

    /** The measures that the grounds found open. */
    static List<Measure> opened(Answer eligibility) {
        return eligibility.all("measures").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .distinct()
                .flatMap(code -> Measure.ofCode(code).stream())
                .toList();
    }

    /** Decides the usual rule on what the court said of an opt-out, or found beside it, and keeps it; otherwise nothing is new. */
    void decideOnDirections(UUID caseId, Answers directed) {
        boolean optOut = List.of("accepted", "acceptedInPart", "refused").contains(directed.text("optOutDecision"));
        if (optOut || !directed.chosen("usualRuleSetAside").isEmpty()) {
            List<Question> questions = measures(known(caseId).with("recordCourtDirections", directed), true);
            tables.ask(caseId, only(questions, MeasureQuestions.PRIMARY_RULE));
        }
    }

    void decideSection28(UUID caseId, Answers notified) {
        List<Question> questions = measures(known(caseId).with("notifySection28Eligibility", notified), false);
        tables.ask(caseId, only(questions, MeasureQuestions.SECTION_28));
    }

    void decideReporting(UUID caseId, Answers considered) {
        tables.ask(caseId, List.of(new ProtectionQuestions(known(caseId)).reporting(considered)));
    }

    void decideInPersonBan(UUID caseId, Answers considered) {
        tables.ask(caseId, List.of(new ProtectionQuestions(known(caseId)).inPersonBan(considered)));
    }

    /** What the rules say of the measures as things stand now. */
    List<Beside> besideMeasures(UUID caseId) {
        return beside("What the rules say", measures(known(caseId), true));
    }

    List<Beside> besideSection28(UUID caseId) {
        return beside(
                "What the rules say of section 28", only(measures(known(caseId), false), MeasureQuestions.SECTION_28));
    }

    List<Beside> besideReporting(UUID caseId) {
        return beside(
                "What the rules say of reports",
                List.of(new ProtectionQuestions(known(caseId)).reporting(Answers.NONE)));
    }

    List<Beside> besideInPersonBan(UUID caseId) {
        return beside(
                "What the rules say of questions in person",
                List.of(new ProtectionQuestions(known(caseId)).inPersonBan(Answers.NONE)));
    }

    /** The kind of court that the case is in, as far as anybody said. */
    Optional<String> courtKind(UUID caseId) {
        return known(caseId).courtKind();
    }

    /** The day of the charge, with which the proceedings began; empty while nobody is charged. */
    Optional<LocalDate> chargedOn(UUID caseId) {
        return known(caseId).charge().date("chargedOn");
    }

    /** The kind of offence for a ban on questions in person, where the case knows it. */
    Optional<String> offenceGroup(UUID caseId) {
        return new ProtectionQuestions(known(caseId)).offenceGroup();
    }

    /** Whether the witness was eligible when this was decided last; a case in which it was never decided counts as eligible. */
    boolean isEligible(UUID caseId) {
        return tables.newest(caseId, ELIGIBILITY).stream()
                .noneMatch(kept -> kept.rules().isEmpty());
    }

    private List<Beside> beside(String title, List<Question> questions) {
        List<Explanation> answers = questions.stream().map(tables::explain).toList();
        return answers.isEmpty() ? List.of() : List.of(new Beside(title, REASONS, answers));
    }

    /** Eligibility first, then what each ground opens; with a draft the usual rule as well. */
    private List<Question> measures(KnownFacts known, boolean withPrimaryRule) {
        Map<String, @Nullable Object> facts = known.eligibility();
        List<String> grounds = tables.look(ELIGIBILITY, facts).all("ground");
        var measures = new MeasureQuestions(known, grounds);
        List<Question> questions = new ArrayList<>(List.of(new Question(ELIGIBILITY, facts)));
        questions.addAll(measures.available());
        questions.addAll(measures.section28());
        if (withPrimaryRule) {
            List<String> open = measures.available().stream()
                    .flatMap(asked -> tables.look(asked.decision(), asked.facts()).all("measure").stream())
                    .toList();
            questions.addAll(measures.primaryRule(open));
        }
        return questions;
    }

    private static List<Question> only(List<Question> questions, String... decisions) {
        List<String> wanted = Arrays.asList(decisions);
        return questions.stream().filter(it -> wanted.contains(it.decision())).toList();
    }

    private KnownFacts known(UUID caseId) {
        Map<String, Answers> newest = new HashMap<>();
        records.of(caseId, KnownFacts.FORMS)
                .forEach(done -> newest.put(done.source().task(), done.answers()));
        return new KnownFacts(cases.byId(caseId), newest, today.date());
    }
}
