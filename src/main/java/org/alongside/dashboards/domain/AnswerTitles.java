package org.alongside.dashboards.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.forms.Forms;
import org.springframework.stereotype.Component;

/** What the words of a form's question mean to people. */
@Component
class AnswerTitles {

    private final Forms forms;

    AnswerTitles(Forms forms) {
        this.forms = forms;
    }

    /** The title of each answer that can be chosen, in the form's order. */
    Map<String, String> of(String form, String question) {
        Map<String, String> titles = new LinkedHashMap<>();
        forms.form(form)
                .field(question)
                .orElseThrow()
                .options()
                .forEach(option -> titles.put(option.value(), option.label()));
        return titles;
    }
}
