package org.alongside.audit.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.engine.TaskNames;
import org.springframework.stereotype.Component;

/** What happened in the case, when and by whom, newest first. */
@Component
class HistoryPanel implements CasePanel {

    private static final int SHOWN = 100;

    /** More than are shown, so that their number does not tell how many were left out. */
    private static final int READ = 3 * SHOWN;

    private final AuditLog log;
    private final People people;
    private final AuditWords words;

    HistoryPanel(AuditLog log, People people, TaskNames tasks) {
        this.log = log;
        this.people = people;
        this.words = new AuditWords(tasks::of);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public String anchor() {
        return "history";
    }

    @Override
    public String fragment() {
        return "audit/panel";
    }

    @Override
    public Section section() {
        return Section.HISTORY;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<AuditEntry> found = log.history(witnessCase.id(), READ).stream()
                .filter(entry -> mayKnowOf(entry, viewer))
                .toList();
        List<Line> lines = found.stream().limit(SHOWN).map(this::line).toList();
        return Map.of("lines", lines, "more", found.size() > SHOWN, "tells", viewer.sees(Section.ACCESS_LOG));
    }

    /** Steps and events of a section that is kept secret are not told to those who do not read it. */
    private static boolean mayKnowOf(AuditEntry entry, CaseRights viewer) {
        return viewer.sees(Section.DISRUPTION)
                || !entry.kind().startsWith("disruption-")
                        && entry.facts().values().stream().allMatch(viewer::mayKnowOf);
    }

    private Line line(AuditEntry entry) {
        AuditEntry.Who who = entry.who();
        return new Line(
                entry.at().atZone(LegalToday.LONDON),
                words.of(entry),
                who == null ? "by itself" : people.nameOf(who.userId()));
    }

    /** One thing that happened. */
    record Line(ZonedDateTime at, String what, String by) {}
}
