package org.alongside.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is drawn: {@code ~{forms/form :: fields(${form})}}.
 *
 * @param problems what the page's error summary lists; the layout shows it when it is the model attribute {@code problems}
 */
public record FormView(List<Part> parts, List<Problem> problems) {

    public FormView {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /**
     * Draws a form with what was typed so far and what is wrong with it.
     *
     * @param typed values by input name, as {@link Checked#typed()} and drafts keep them; empty for a fresh form
     */
    public static FormView of(Form form, Map<String, List<String>> typed, List<FieldError> errors) {
        return of(form, new Filled(typed, Offers.NONE), errors);
    }

    /** Draws a form with what was typed so far, what the case offers and what is wrong with it. */
    public static FormView of(Form form, Filled filled, List<FieldError> errors) {
        return new FormDrawing(form, filled, errors).view();
    }

    /**
     * What stands in a form's inputs.
     *
     * @param typed what somebody typed, by input name
     * @param offers what the case knows and what is marked, shown beside
     */
    public record Filled(Map<String, List<String>> typed, Offers offers) {

        /** A form that nobody has typed into: it holds what is offered. */
        public static Filled fresh(Offers offers) {
            return new Filled(offers.typed(), offers);
        }
    }

    /** One block of the page. */
    public sealed interface Part permits Paragraphs, Section, FieldView {

        /** The name of the fragment in {@code forms/form.html} that draws it. */
        String shape();
    }

    /** Plain text. */
    public record Paragraphs(List<String> lines) implements Part {

        @Override
        public String shape() {
            return "paragraphs";
        }
    }

    /**
     * Questions that belong together: under a heading, or under one condition, or both.
     *
     * @param id unique on the page
     * @param onlyIf when to answer them, in words, where that depends on an earlier answer
     * @param hideWhen the same condition for the page's script, as JSON
     */
    public record Section(
            String id,
            @Nullable String title,
            @Nullable String onlyIf,
            @Nullable String hideWhen,
            List<Part> parts) implements Part {

        @Override
        public String shape() {
            return "section";
        }
    }

    /** A line of the error summary; without a link when it belongs to no input. */
    public record Problem(String text, @Nullable String href) {}
}
