package org.alongside.cases.web;

import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;

/** A panel with what it shows of one case to one person. */
record DrawnPanel(String title, String anchor, String fragment, Map<String, Object> model) {

    static DrawnPanel of(CasePanel panel, CaseView witnessCase, CaseRights viewer) {
        return new DrawnPanel(panel.title(), panel.anchor(), panel.fragment(), panel.model(witnessCase, viewer));
    }
}
