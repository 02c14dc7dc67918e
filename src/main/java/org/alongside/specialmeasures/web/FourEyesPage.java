package org.alongside.specialmeasures.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.specialmeasures.domain.ProvedApplication;
import org.alongside.specialmeasures.web.FourEyesLines.Line;
import org.jspecify.annotations.Nullable;

/** One page of the report, filled while all applications pass: counts of all, what is wrong, and some lines by case reference. */
class FourEyesPage {

    private static final int LINES = 50;
    private static final int MOST_WRONG = 200;

    private final FourEyesLines lines;
    private final String after;
    private final List<Line> shown = new ArrayList<>();
    private final List<Line> wrong = new ArrayList<>();
    private int all;
    private int decided;
    private int broken;
    private boolean more;

    FourEyesPage(FourEyesLines lines, String after) {
        this.lines = lines;
        this.after = after;
    }

    void add(ProvedApplication application) {
        all++;
        decided += application.isDecided() ? 1 : 0;
        if (!application.violations().isEmpty()) {
            broken++;
            if (wrong.size() < MOST_WRONG) {
                wrong.add(lines.of(application));
            }
        }
        if (application.reference().compareTo(after) > 0) {
            show(application);
        }
    }

    /** The last case of a page is shown whole, so that the next page can begin after it. */
    private void show(ProvedApplication application) {
        if (shown.size() < LINES || application.reference().equals(last())) {
            shown.add(lines.of(application));
        } else {
            more = true;
        }
    }

    private String last() {
        return shown.get(shown.size() - 1).reference();
    }

    public List<Line> getShown() {
        return shown;
    }

    public List<Line> getWrong() {
        return wrong;
    }

    public int getAll() {
        return all;
    }

    public int getDecided() {
        return decided;
    }

    /** How many are not proved to be seen by four eyes. */
    public int getBroken() {
        return broken;
    }

    /** Where the next page begins; null on the last one. */
    public @Nullable String getNext() {
        return more ? last() : null;
    }
}
