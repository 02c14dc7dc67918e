package org.alongside.specialmeasures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.work.CaseFilter;
import org.springframework.stereotype.Component;

/** Lists of work can be narrowed down to the cases in which a special measure is wished for, applied for or directed. */
@Component
class MeasureOfCase implements CaseFilter {

    private static final String IN_PLAY = "exists (select 1 from witness_measures in_play where in_play.case_id = %s"
            + " and in_play.measure = :%s and in_play.status not in ('CONSIDERED', 'DECLINED', 'REFUSED', 'DISCHARGED', 'LAPSED',"
            + " 'SUPERSEDED'))";

    @Override
    public String word() {
        return "measure";
    }

    @Override
    public String title() {
        return "Special measure";
    }

    @Override
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            choices.put(measure.name(), measure.title());
        }
        return choices;
    }

    @Override
    public String condition(String caseIdColumn, String parameter) {
        return IN_PLAY.formatted(caseIdColumn, parameter);
    }
}
