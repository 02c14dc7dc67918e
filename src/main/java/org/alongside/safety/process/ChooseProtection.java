package org.alongside.safety.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A witness anonymity order needs lesser measures to have failed first: Coroners and Justice Act 2009 s.88. */
@Component
class ChooseProtection implements TaskHandler {

    private final RiskReasons risk;

    ChooseProtection(RiskReasons risk) {
        this.risk = risk;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var answers = submission.answers();
        boolean asked = answers.chosen("protection").contains("witnessAnonymity");
        String lesser = answers.text("anonymityLesserMeasures");
        if (asked && !lesser.equals("yes")) {
            throw new Refusal(
                    "anonymityLesserMeasures",
                    "Witness anonymity can be asked for only when lesser measures have been shown to fail");
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return risk.beside(run);
    }
}
