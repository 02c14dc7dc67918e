package org.alongside.dashboards.web;

import org.alongside.dashboards.domain.FigurePage;

/**
 * What the choices of a page of figures mean, in words.
 *
 * @param period the label of the choice of a period
 * @param periodOf what is of the period, where a sentence says it; empty where it is what is counted
 * @param organisation the label of the choice of an organisation
 * @param all what is counted where none is chosen
 * @param noList why no count of the page leads to its cases; empty where counts do
 */
record PageWords(String period, String periodOf, String organisation, String all, String noList) {

    private static final String ANY = "Period";
    private static final String OPENED = "Cases opened ";
    private static final String HAS_A_PART = "Cases in which this organisation has a part";
    private static final String ORGANISATIONS = "all organisations";
    private static final String FORCES = "all police forces";
    private static final String SMALL =
            "No count here leads to its cases: it also counts cases that you may not open, and a list would tell of"
                    + " the counts that are left out.";

    static PageWords of(FigurePage page) {
        return switch (page) {
            case PIPELINE, PEOPLE -> new PageWords("Cases opened in", OPENED, HAS_A_PART, ORGANISATIONS, "");
            case LIMITS ->
                new PageWords(
                        ANY,
                        "",
                        "Who has to act",
                        ORGANISATIONS,
                        "No count here leads to its cases: limits are counted, of which a case has many, and those that ended are kept as counts alone. The"
                                + " ten longest overdue lead to theirs; all overdue tasks are in the work list.");
            case MAP ->
                new PageWords(
                        "Period for finished tasks",
                        "Open cases, and tasks finished ",
                        "Open cases in which this organisation has a part",
                        ORGANISATIONS,
                        "");
            case MEASURES -> new PageWords(ANY, "", "Court centre, over the last 3 years", "all court centres", SMALL);
            case OUTCOMES, RETURN -> new PageWords(ANY, "", "Police force", FORCES, SMALL);
            case STUCK -> new PageWords(ANY, "Steps that failed ", "", ORGANISATIONS, "");
        };
    }
}
