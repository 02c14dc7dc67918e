package org.alongside.support.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.springframework.stereotype.Component;

/** The support plan, the last check-in and the next one. What the young person said is for their own service only. */
@Component
class SupportPanel implements CasePanel {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int AFTER_WHAT_IS_OPEN = 30;

    private final CaseRecords records;
    private final SupportCalendars calendars;
    private final Rounds rounds;
    private final Forms forms;

    SupportPanel(CaseRecords records, SupportCalendars calendars, Rounds rounds, Forms forms) {
        this.records = records;
        this.calendars = calendars;
        this.rounds = rounds;
        this.forms = forms;
    }

    @Override
    public int order() {
        return AFTER_WHAT_IS_OPEN;
    }

    @Override
    public String title() {
        return "Support";
    }

    @Override
    public String anchor() {
        return "support";
    }

    @Override
    public String fragment() {
        return "support/panel";
    }

    @Override
    public Section section() {
        return Section.DATES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        boolean mayRead = viewer.sees(Section.SUPPORT);
        var calendar = calendars.of(witnessCase.id());
        return Map.of(
                "mayRead",
                mayRead,
                "plan",
                mayRead ? plan(witnessCase) : List.of(),
                "lastCheckIn",
                mayRead ? lastCheckIn(witnessCase) : List.of(),
                "afterwards",
                mayRead ? afterwards(witnessCase) : List.of(),
                "days",
                calendar.map(it -> days(
                                it, rounds.of(witnessCase.id(), "countCheckIn"), witnessCase.stage() == Stage.CLOSED))
                        .orElse(List.of()));
    }

    private List<Row> plan(CaseView witnessCase) {
        Answers agreed = records.latest(witnessCase.id(), "agreeSupportPlan");
        Optional<RecordView> newest = Stream.of("agreeSupportPlan", "reviewSupportPlan")
                .flatMap(task -> records.latestRecord(witnessCase.id(), task).stream())
                .max(Comparator.comparing(RecordView::at));
        var rows = new Rows();
        rows.add("Agreed on", date(agreed, "agreedOn"));
        newest.filter(it -> it.source().task().equals("reviewSupportPlan"))
                .ifPresent(it -> rows.add("Reviewed on", date(it.answers(), "reviewedOn")));
        rows.add("How to keep in touch", label("agree-support-plan", "contactHow", agreed));
        rows.add("Good and safe times", agreed.text("contactWhen"));
        rows.add(
                "The advocate will",
                newest.map(it -> it.answers().text("planAdvocate")).orElse(""));
        rows.add(
                "Others will", newest.map(it -> it.answers().text("planOthers")).orElse(""));
        rows.add(
                "In their own words",
                newest.map(it -> it.answers().text("ownWords")).orElse(""));
        return rows.list();
    }

    private List<Row> lastCheckIn(CaseView witnessCase) {
        Answers said = records.latest(witnessCase.id(), "checkIn");
        var rows = new Rows();
        rows.add("Last check-in", date(said, "spokenOn"));
        rows.add("How they are", label("check-in", "wellbeing", said));
        rows.add("Whether they feel safe", label("check-in", "feelsSafe", said));
        rows.add("What they want next", said.text("wantsNext"));
        rows.add("In their own words", said.text("ownWords"));
        return rows.list();
    }

    /** After the case contact is the young person's choice: what they chose, and how they find the way back. */
    private List<Row> afterwards(CaseView witnessCase) {
        Answers said = records.latest(witnessCase.id(), "reviewContact");
        var rows = new Rows();
        rows.add("Contact after the case, as they chose on", date(said, "spokenOn"));
        rows.add("What they chose", label("review-contact", "contactChoice", said));
        rows.add("Their way back", said.text("wayBack"));
        rows.add("In their own words", said.text("ownWords"));
        return rows.list();
    }

    /** In a closed case nothing is to come but the day on which its records are looked at. */
    private static List<Row> days(SupportCalendar calendar, int checkIns, boolean closed) {
        var rows = new Rows();
        if (!closed) {
            rows.add("Next check-in", day(calendar.checkInDueOn()));
            rows.add("Next review with the family", day(calendar.familyReviewDueOn()));
            rows.add("Next contact after the case", day(calendar.contactDueOn()));
        }
        rows.add("Check-ins so far", checkIns == 0 ? "" : Integer.toString(checkIns));
        rows.add("Records are looked at again on", day(calendar.retentionReviewOn()));
        return rows.list();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DATE::format).orElse("");
    }

    private static String date(Answers answers, String key) {
        return answers.date(key).map(DATE::format).orElse("");
    }

    private String label(String form, String key, Answers answers) {
        String value = answers.text(key);
        return forms.form(form).field(key).stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
    }

    /** A line of a summary list. */
    record Row(String key, String value) {}

    /** Lines that have something to say. */
    private static final class Rows {

        private final Map<String, String> values = new LinkedHashMap<>();

        void add(String key, String value) {
            if (!value.isBlank()) {
                values.put(key, value);
            }
        }

        List<Row> list() {
            return values.entrySet().stream()
                    .map(entry -> new Row(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
