package org.alongside.hearings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.springframework.stereotype.Component;

/** The hearings of a case, those to come first, each with every date it had and how often it moved. */
@Component
class HearingsPanel implements CasePanel {

    private static final Comparator<HearingView> TO_COME_FIRST =
            Comparator.comparing((HearingView hearing) -> hearing.status() != HearingStatus.OPEN);

    private final Hearings hearings;
    private final LegalToday today;

    HearingsPanel(Hearings hearings, LegalToday today) {
        this.hearings = hearings;
        this.today = today;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Hearings";
    }

    @Override
    public String anchor() {
        return "hearings";
    }

    @Override
    public String fragment() {
        return "hearings/panel";
    }

    @Override
    public Section section() {
        return Section.DATES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<HearingView> lines =
                hearings.of(witnessCase.id()).stream().sorted(TO_COME_FIRST).toList();
        return Map.of("hearings", lines, "today", today.date());
    }
}
