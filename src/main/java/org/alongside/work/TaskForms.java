package org.alongside.work;

import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.springframework.stereotype.Component;

/** The form of a task as it is asked in its case: with the answers that only the case knows. */
@Component
public class TaskForms {

    private final Forms forms;
    private final TaskHandlers handlers;

    TaskForms(Forms forms, TaskHandlers handlers) {
        this.forms = forms;
        this.handlers = handlers;
    }

    public Form form(WorkItemView item) {
        Form form = forms.form(item.form());
        return handlers.of(item.task())
                .map(handler -> form.offering(handler.choices(item)))
                .orElse(form);
    }
}
