package org.alongside.work;

import java.util.List;
import org.alongside.access.CaseRights;
import org.alongside.access.FieldSections;
import org.alongside.access.FormSections;
import org.alongside.access.Section;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/**
 * Who may read again what somebody answered on a form, beyond the lines that the case page shows to all who work on the case: whoever may
 * see the section that the form writes in, and whoever wrote it.
 */
@Component
public class AnswerReaders {

    /** What is withheld from another party, by the questions' keys: known to the prosecution and the court alone, CrimPR 18.12. */
    public static final List<String> WITHHELD = FieldSections.of(Section.WITHHELD);

    /** Of these answers those that somebody may read, in the same order. */
    public List<RecordView> readable(CaseRights reader, List<RecordView> records) {
        return records.stream().filter(kept -> mayRead(reader, kept)).toList();
    }

    /** Whether somebody may read these answers. */
    public boolean mayRead(CaseRights reader, RecordView record) {
        boolean wrote = record.by().equals(reader.actor().userId());
        return reader.mayOpen()
                && (wrote
                        || FormSections.of(record.source().form(), record.section())
                                .filter(reader::sees)
                                .isPresent());
    }

    /** The questions whose answers somebody may not read on any form, whoever wrote them. */
    public static List<String> hiddenFrom(CaseRights reader) {
        return FieldSections.hiddenFrom(reader);
    }
}
