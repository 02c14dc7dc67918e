package org.alongside.cases.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Notes;
import org.springframework.stereotype.Component;

/** The workers' notes, and a place to write one. */
@Component
class NotesPanel implements CasePanel {

    private final Notes notes;
    private final People people;

    NotesPanel(Notes notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "Notes";
    }

    @Override
    public String anchor() {
        return "notes";
    }

    @Override
    public String fragment() {
        return "cases/notes";
    }

    @Override
    public Section section() {
        return Section.GENERAL;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Map<String, Object>> written = notes.of(witnessCase.id(), viewer).stream()
                .map(note -> Map.<String, Object>of(
                        "for",
                        note.section().visibility().title(),
                        "text",
                        note.text(),
                        "by",
                        people.nameOf(note.by()),
                        "at",
                        note.at().atZone(LegalToday.LONDON)))
                .toList();
        return Map.of("notes", written, "reference", witnessCase.reference(), "sections", viewer.sectionsToWriteIn());
    }
}
