package org.alongside.demo;

import java.util.HashMap;
import java.util.Map;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.forms.Form;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.specialmeasures.SpecialMeasures;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What forms ask of a case again and again, and every form has to say alike: the age, and what the court has not directed. */
@Component
@Profile({"demo", "test"})
class CaseFacts {

    private static final Map<String, Measure> QUESTIONS = MeasuresOnTheDay.questions();

    private final SpecialMeasures measures;
    private final LegalToday today;

    CaseFacts(SpecialMeasures measures, LegalToday today) {
        this.measures = measures;
        this.today = today;
    }

    /** The answers that the case gives to questions of this form. */
    Map<String, String> of(CaseView witness, Form form) {
        Map<String, String> facts = new HashMap<>();
        facts.put("birthDate", witness.dateOfBirth().toString());
        facts.put("ageAtHearing", String.valueOf(witness.ageOn(today.date())));
        if (QUESTIONS.keySet().stream()
                .anyMatch(question -> form.field(question).isPresent())) {
            MeasureStatuses now = measures.statuses(witness.id());
            QUESTIONS.forEach((question, measure) -> {
                if (!now.isInForce(measure)) {
                    facts.put(question, "notDirected");
                }
            });
        }
        facts.keySet().removeIf(key -> form.field(key).isEmpty());
        return facts;
    }
}
