package org.alongside.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a form: a paragraph, a group or a question. */
public sealed interface FormComponent permits FormComponent.Text, FormComponent.Group, Field {

    /** The FEEL expression that hides it when it is true; null when it is always shown. */
    @Nullable
    String hide();

    /** Plain text; a blank line parts its paragraphs. */
    record Text(String text, @Nullable String hide) implements FormComponent {}

    /** Questions under one heading; their own conditions include the group's. */
    record Group(
            String label,
            List<FormComponent> components,
            @Nullable String hide) implements FormComponent {

        public Group {
            components = List.copyOf(components);
        }
    }
}
