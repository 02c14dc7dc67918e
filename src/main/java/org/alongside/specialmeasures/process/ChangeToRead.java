package org.alongside.specialmeasures.process;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/** What the young person wants changed, for those who can ask the court for it. */
@Component
class ChangeToRead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ChangeWanted wanted;

    ChangeToRead(ChangeWanted wanted) {
        this.wanted = wanted;
    }

    List<Beside> beside(UUID caseId) {
        return wanted.said(caseId).stream()
                .map(it -> new Beside(
                        "What the young person wants changed",
                        "specialmeasures/change-wanted",
                        Map.of("words", it.words(), "circumstances", it.circumstances(), "on", DAY.format(it.on()))))
                .toList();
    }
}
