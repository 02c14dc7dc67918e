package org.alongside.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The section that each form, by its id, and each decision table writes in. A form that is not here is for nobody but its writer. */
public final class FormSections {

    private static final Map<Section, String> FORMS = new EnumMap<>(Map.ofEntries(
            Map.entry(Section.CONTACT, """
                    plan-first-contact resolve-held-notice
                    """),
            Map.entry(Section.CONSENT, """
                    give-consent share-with-partner tell-partner withdraw-consent
                    """),
            Map.entry(Section.SUPPORT, """
                    agree-after-trial-plan agree-support-plan arrange-therapy ask-about-review ask-if-safe
                    check-in check-on-concern confirm-victim-contact consider-lenient-sentence decide-referral
                    explain-appeal explain-appeal-result explain-charging-decision
                    explain-decision-not-to-charge explain-directions explain-discontinuance explain-lapse
                    explain-local-resolution explain-material-result explain-outcome explain-refusal
                    explain-review explain-review-result explain-summons give-aftercare help-with-compensation
                    hold-return-interview keep-door-open look-for-missing meet-new-worker move-to-adult-services
                    offer-support-again pass-on-support plan-for-turning18 prepare-for-trial
                    prepare-young-person record-concern record-review-request record-views-on-material
                    record-wishes review-contact review-support-plan review-withdrawal tell-about-measure
                    tell-another-way tell-departure tell-measure-ended tell-police-and-social-care
                    tell-what-is-left want-therapy
                    """),
            Map.entry(Section.FAMILY, """
                    agree-family-plan hear-from-family offer-family-support prepare-family-for-court
                    prepare-family-for-trial record-family-information review-family-support
                    """),
            Map.entry(Section.EVIDENCE, """
                    acknowledge-family-information acknowledge-review agree-transcript-edits agree-updates
                    allow-section-41 assess-intimidation assess-vulnerability authorise-request
                    carry-out-protection check-conflict-and-refer choose-protection complete-edits
                    complete-ground-rules-form confirm-withdrawal consider-in-person-ban consider-intermediary
                    consider-reporting-direction consider-withdrawal decide-charge decide-charge-after-review
                    decide-disclosure decide-file decide-late-request decide-retrial discontinue-proceedings
                    discuss-special-measures explain-no-further-action give-material-notice
                    hold-decision-meeting hold-interview investigate notify-section28-eligibility
                    obtain-intermediary-report offer-personal-statement plan-interview pursue-holder
                    record-court-directions record-ground-rules-hearing record-investigation-event
                    record-material-answer record-recall-decision record-return record-verdict
                    record-withdrawal report-material-needed resolve-locally resolve-prerequisites
                    respond-to-concern respond-to-section41 review-independently review-intimidation
                    review-police-decision review-recorded-evidence review-refused-direction
                    send-material-request settle-material tell-about-investigation-event test-necessity
                    """),
            Map.entry(Section.APPLICATIONS, """
                    answer-representations approve-application confirm-directions confirm-mg2 describe-change draft-application
                    hold-special-measures-meeting reconsider-refusal record-further-representations
                    record-representations serve-application
                    """),
            Map.entry(Section.ARRANGEMENTS, """
                    arrange-memory-refresh confirm-arrangements confirm-trial-arrangements confirm-trial-day
                    fix-trial-date offer-court-visit offer-visit reassess-needs record-appeal-result record-recording
                    record-sentence record-trial-day refer-to-victim-contact replan-for-moved-hearing
                    tell-next-trial-day tell-recording-date tell-sentence tell-trial-date
                    """),
            Map.entry(Section.DISRUPTION, """
                    check-disruption-options choose-disruption-tool consider-disruption obtain-measure
                    review-measure watch-measure
                    """),
            Map.entry(Section.MANAGEMENT, """
                    arrange-handover escalate-high-risk review-case-lessons
                    """)));

    /** What may happen at any time and anybody may record: it belongs where its writer writes. */
    private static final Set<String> OF_THEIR_WRITER = ids("""
            apply-for-recall ask-for-review ask-for-support-again change-circumstances enter-guilty-plea enter-not-guilty-plea lodge-appeal
            move-hearing move-trial need-handover raise-concern raise-withdrawal record-in-person-ban
            record-reporting-direction record-time-limit refer-young-person report-intimidation
            """);

    /** Those that approve, refuse or choose. */
    private static final Set<String> DECIDING = ids("""
            approve-application arrange-handover authorise-request choose-disruption-tool consider-withdrawal
            decide-charge decide-charge-after-review decide-disclosure decide-file decide-late-request
            decide-referral decide-retrial escalate-high-risk reconsider-refusal review-independently
            review-police-decision
            """);

    /** By decision table: its facts are as confidential as its answer. */
    private static final Map<String, Section> TABLES = Map.ofEntries(
            Map.entry("safe-to-contact", Section.CONTACT),
            Map.entry("check-in-interval", Section.RULES),
            Map.entry("in-person-cross-examination-ban", Section.RULES),
            Map.entry("intimidation-risk", Section.RULES),
            Map.entry("measures-available", Section.RULES),
            Map.entry("primary-rule", Section.RULES),
            Map.entry("reporting-restrictions", Section.RULES),
            Map.entry("section-28-availability", Section.RULES),
            Map.entry("special-measures-eligibility", Section.RULES),
            Map.entry("time-limits", Section.RULES));

    private static final Map<String, Section> BY_FORM = byForm();
    private static final Map<String, Section> SECRET = BY_FORM.entrySet().stream()
            .filter(form -> form.getValue().isSecret())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** Where such steps run: the process, and what of the journey waits for it. */
    private static final Map<String, Section> SECRET_STRANDS = Map.of(
            "disruption-measure", Section.DISRUPTION,
            "disruption-strand", Section.DISRUPTION,
            "disrupt-offending", Section.DISRUPTION);

    private static final Pattern WORD = Pattern.compile("-(.)");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> SECRET_TASKS = Set.copyOf(SECRET.keySet().stream()
            .map(form -> WORD.matcher(form).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)))
            .toList());

    private FormSections() {}

    /**
     * The section that a form writes in: its own, so that one that is corrected here is corrected for what was written before.
     *
     * @param writers where its writer wrote on the day, for a form that leaves it to them; null for others
     */
    public static Optional<Section> of(String form, @Nullable Section writers) {
        return Optional.ofNullable(isOfItsWriter(form) ? writers : BY_FORM.get(form));
    }

    /** Whether a form belongs where its writer writes. */
    public static boolean isOfItsWriter(String form) {
        return OF_THEIR_WRITER.contains(form);
    }

    /** What filling in a form is. */
    public static Action action(String form) {
        return DECIDING.contains(form) ? Action.DECIDE : Action.CHANGE;
    }

    /** The section to which the answers of a decision table belong. */
    public static Optional<Section> ofTable(String decision) {
        return Optional.ofNullable(TABLES.get(decision));
    }

    /** The forms of steps that only readers of their section may know of, whoever else works on the case; they are for everybody else no open work and no history. */
    public static Set<String> secret() {
        return SECRET.keySet();
    }

    /** The tasks in which these forms are filled in. */
    public static Set<String> secretTasks() {
        return SECRET_TASKS;
    }

    /**
     * The section without which nobody may know of a step.
     *
     * @param step the id of a form, of a process, or of a task, which is the form's in camel case, or another step
     */
    public static Optional<Section> secrecyOf(String step) {
        String form = HUMP.matcher(step).replaceAll("-").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SECRET.get(form)).or(() -> Optional.ofNullable(SECRET_STRANDS.get(form)));
    }

    /** Every form that is declared, in alphabetical order. */
    public static Set<String> declared() {
        Set<String> all = new TreeSet<>(BY_FORM.keySet());
        all.addAll(OF_THEIR_WRITER);
        return all;
    }

    private static Map<String, Section> byForm() {
        Map<String, Section> byForm = new HashMap<>();
        FORMS.forEach((section, ids) -> ids(ids).forEach(id -> byForm.put(id, section)));
        return Map.copyOf(byForm);
    }

    private static Set<String> ids(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
