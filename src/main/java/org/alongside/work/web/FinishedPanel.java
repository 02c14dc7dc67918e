package org.alongside.work.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.work.AnswerReaders;
import org.springframework.stereotype.Component;

/** Every form that was filled in on the case and that the viewer may read again, the newest first. */
@Component
class FinishedPanel implements CasePanel {

    private final CaseRecords records;
    private final AnswerReaders readers;
    private final StepNames names;
    private final People people;

    FinishedPanel(CaseRecords records, AnswerReaders readers, StepNames names, People people) {
        this.records = records;
        this.readers = readers;
        this.names = names;
        this.people = people;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "What was written down";
    }

    @Override
    public String anchor() {
        return "records";
    }

    @Override
    public String fragment() {
        return "work/finished";
    }

    @Override
    public Section section() {
        return Section.GENERAL;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Line> lines = readers.readable(viewer, records.of(witnessCase.id())).stream()
                .map(this::line)
                .toList();
        return Map.of("lines", lines, "reference", witnessCase.reference());
    }

    private Line line(RecordView kept) {
        return new Line(
                kept.id(),
                names.of(kept.source().task()),
                kept.at().atZone(LegalToday.LONDON),
                people.nameOf(kept.by()));
    }

    /** A form that was filled in. */
    record Line(UUID id, String step, ZonedDateTime at, String by) {}
}
