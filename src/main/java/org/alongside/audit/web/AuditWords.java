package org.alongside.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.cases.Stage;

/** Says in plain words what an entry of the log tells. */
final class AuditWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])");

    /** What was done with a task, by the log's word for it. */
    private static final Map<String, String> ACTS = Map.of(
            "claim", "Claimed",
            "release", "Given back to the team",
            "assign", "Handed over",
            "followup", "Follow-up day set",
            "prioritise", "Priority set",
            "comment", "Commented on");

    private final Function<String, Optional<String>> taskNames;

    /** @param taskNames the name of a task by its id, where a model has one */
    AuditWords(Function<String, Optional<String>> taskNames) {
        this.taskNames = taskNames;
    }

    /** What happened, as a sentence without a full stop. */
    String of(AuditEntry entry) {
        return switch (entry.kind()) {
            case "witness-referred" -> "The young person was referred";
            case "case-opened" -> "The case was opened";
            case "case-closed" -> "The case was closed" + because(entry.fact("outcome"));
            case "case-viewed" -> "The case was looked at";
            case AuditLog.EXPORTED -> "A list with its tasks was taken out as a file";
            case "stage-entered" -> "Entered the stage “%s”".formatted(stage(entry.fact("stage")));
            case "form-recorded" -> "“%s” was done".formatted(task(entry.fact("task")));
            case "note-written" -> "A note was written";
            case "wish-recorded" -> "A wish about %s was recorded".formatted(spaced(entry.fact("measure")));
            case "measure-marked" -> "%s: %s".formatted(plain(entry.fact("measure")), spaced(entry.fact("status")));
            case "document-added" -> "A document was added";
            case "document-refused" -> "A file was not taken as a document" + because(entry.fact("reason"));
            case "document-scanned" -> "A held document was scanned for viruses" + because(entry.fact("scan"));
            case "document-disclosed" -> "A document was handed out";
            case "suspect-charged" -> "The suspect was charged";
            case "investigation-ended" -> "The investigation ended" + because(entry.fact("outcome"));
            case "prosecution-concluded" -> "The prosecution was concluded" + because(entry.fact("outcome"));
            case "notice-changed" -> "A notice to the young person: " + spaced(entry.fact("status"));
            case "hearing-moved" -> "Hearing moved: %s, %s".formatted(spaced(entry.fact("kind")), moved(entry));
            case "intimidation-graded" -> "The risk of intimidation was assessed: " + spaced(entry.fact("grade"));
            case "emergency-opened" -> "A colleague opened the case in an emergency: " + spaced(entry.fact("why"));
            case "emergency-ended" -> "What was opened in an emergency was closed again";
            case "emergency-looked-at" -> "A manager looked at why the case was opened in an emergency";
            case "case-handed-over" -> "The case was handed over";
            case "access-denied" -> "Was refused: " + spaced(entry.fact("what"));
            default -> shared(entry);
        };
    }

    /** What was done with a task, what was looked for, what may be told to whom, and what was; anything else in its own words. */
    private String shared(AuditEntry entry) {
        String what = spaced(entry.fact("partner")) + ", " + spaced(entry.fact("item"));
        return switch (entry.kind()) {
            case "task-acted-on" -> acted(entry);
            case "cases-searched" -> "Looked for a young person by name; cases shown: " + entry.fact("shown");
            case "cases-listed" -> "Was shown cases in a list";
            case AuditLog.READ -> "The log was read";
            case "consent-given" -> "Consents to share were recorded: " + entry.fact("consents");
            case "consent-withdrawn" -> "A consent to share was withdrawn: " + what;
            case "partner-message-changed" ->
                "Something for a partner (%s): %s".formatted(what, spaced(entry.fact("status")));
            default -> plain(entry.kind()) + details(entry.facts());
        };
    }

    /** A word of ours as people say it: {@code pre-trial}, {@code notCharged} and {@code LIVE_LINK} become plain words. */
    static String plain(String word) {
        String spaced = spaced(word);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }

    private static String spaced(String word) {
        String apart = HUMP.matcher(word).replaceAll(" ").replace('-', ' ').replace('_', ' ');
        return apart.toLowerCase(Locale.UK);
    }

    private static String moved(AuditEntry entry) {
        return "from %s to %s".formatted(day(entry.fact("from")), day(entry.fact("to")));
    }

    private static String because(String outcome) {
        return outcome.isEmpty() ? "" : ": " + spaced(outcome);
    }

    /** Entries of former days do not say which task it was. */
    private String acted(AuditEntry entry) {
        String act = entry.fact("act");
        String task = entry.fact("task");
        return ACTS.getOrDefault(act, plain(act)) + (task.isEmpty() ? "" : ": " + task(task));
    }

    private String task(String id) {
        return taskNames.apply(id).orElseGet(() -> plain(id));
    }

    private static String stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .map(Stage::title)
                .orElse(plain(name));
    }

    /** The kind and the day of what happened, where the event says them; ids and rules mean nothing to a reader. */
    private static String details(Map<String, String> facts) {
        String what = spaced(facts.getOrDefault("kind", ""));
        String on = day(facts.getOrDefault("on", facts.getOrDefault("dueOn", "")));
        return (what.isEmpty() ? "" : ": " + what) + (on.isEmpty() ? "" : ", " + on);
    }

    private static String day(String iso) {
        try {
            return iso.isEmpty() ? "" : LocalDate.parse(iso).format(DAY);
        } catch (DateTimeException notADay) {
            return "";
        }
    }
}
