package org.alongside.documents.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.documents.Documents;
import org.alongside.documents.Scan;
import org.springframework.stereotype.Component;

/** The case's documents, and a place to add one. */
@Component
class DocumentsPanel implements CasePanel {

    private static final int KILO = 1024;

    private final Documents documents;
    private final People people;

    DocumentsPanel(Documents documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Documents";
    }

    @Override
    public String anchor() {
        return "documents";
    }

    @Override
    public String fragment() {
        return "documents/panel";
    }

    @Override
    public Section section() {
        return Section.GENERAL;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<Line> lines =
                documents.of(witnessCase.id(), viewer).stream().map(this::line).toList();
        return Map.of("documents", lines, "reference", witnessCase.reference(), "sections", viewer.sectionsToWriteIn());
    }

    private Line line(Documents.DocumentView it) {
        return new Line(
                it.id(),
                it.name(),
                it.type().name() + ", " + size(it.size()),
                Optional.ofNullable(it.section())
                        .map(section -> section.visibility().title())
                        .orElse("Who added it"),
                people.nameOf(it.by()),
                it.at().atZone(LegalToday.LONDON),
                it.scan());
    }

    static String size(long bytes) {
        return bytes < (long) KILO * KILO
                ? Math.max(1, Math.round((double) bytes / KILO)) + " KB"
                : String.format(Locale.UK, "%.1f MB", (double) bytes / KILO / KILO);
    }

    /** A document in the list. */
    record Line(UUID id, String name, String what, String readers, String by, ZonedDateTime at, Scan scan) {}
}
