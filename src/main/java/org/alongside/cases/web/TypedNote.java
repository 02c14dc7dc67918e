package org.alongside.cases.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;

/**
 * A note as a page sends it; what it leaves out is empty, and a note for nobody in particular is for its writer's own side.
 *
 * @param key drawn with the page
 */
record TypedNote(
        String note, String section, @BindParam("_key") String key) {

    private static final int LONGEST = 10_000;

    TypedNote {
        note = Objects.requireNonNullElse(note, "");
        section = Objects.requireNonNullElse(section, "");
        key = Objects.requireNonNullElse(key, "");
    }

    /** What has to be put right; null when nothing has. */
    @Nullable
    String problem() {
        if (note.isBlank()) {
            return "Write the note before you add it";
        }
        return note.length() > LONGEST ? "The note must be 10,000 characters or fewer" : null;
    }

    /** Puts it back into its place on the page. */
    void putBack(Model model) {
        model.addAttribute("note", note);
        if (!section.isEmpty()) {
            model.addAttribute("noteSection", section);
        }
    }
}
