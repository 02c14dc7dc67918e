package org.alongside.decisions;

/**
 * What is wrong with a table, and where.
 *
 * @param row the row as people count them and as the file calls it, for example {@code 3 (rule-E3)}; empty for the whole table
 * @param column the column's heading; empty for a whole row
 */
public record RuleProblem(String row, String column, String text) {

    /** Something wrong with the table as a whole. */
    public static RuleProblem ofTable(String text) {
        return new RuleProblem("", "", text);
    }

    /** Something wrong with a column. */
    public static RuleProblem ofColumn(String column, String text) {
        return new RuleProblem("", column, text);
    }

    /** The problem as one sentence with its place in front. */
    public String sentence() {
        String place = row.isEmpty() ? "" : "Row " + row;
        if (!column.isEmpty()) {
            place = place.isEmpty() ? "Column “" + column + "”" : place + ", column “" + column + "”";
        }
        return place.isEmpty() ? text : place + ": " + text;
    }
}
