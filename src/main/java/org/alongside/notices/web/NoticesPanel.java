package org.alongside.notices.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.notices.domain.Notice;
import org.alongside.notices.domain.Notices;
import org.springframework.stereotype.Component;

/** Which notices a case had, and what became of each. */
@Component
class NoticesPanel implements CasePanel {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final Map<String, String> KINDS = Map.of(
            "directions", "The court's decision on special measures",
            "trialDate", "The date of the trial");

    private final Notices notices;

    NoticesPanel(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "Notices";
    }

    @Override
    public String anchor() {
        return "notices";
    }

    @Override
    public String fragment() {
        return "notices/panel";
    }

    @Override
    public Section section() {
        return Section.NOTICES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Row> rows = notices.findByCaseIdOrderByPreparedAtDescIdDesc(witnessCase.id()).stream()
                .map(NoticesPanel::row)
                .toList();
        return Map.of("rows", rows);
    }

    private static Row row(Notice it) {
        return new Row(
                KINDS.getOrDefault(it.kind(), "A message from the support team"),
                day(it.preparedAt()),
                it.status().title(),
                day(it.changedAt()),
                it.attempts());
    }

    private static String day(Instant at) {
        return MOMENT.format(at.atZone(LegalToday.LONDON));
    }

    /** One notice; {@code failed} counts the attempts that did not arrive. */
    record Row(String what, String prepared, String status, String since, int failed) {}
}
