package org.alongside.work.web;

import java.util.List;

/**
 * What a file that came back would change, or has changed, line by line.
 *
 * @param rows the lines that want something, in the order of the file
 * @param untouched how many lines want nothing
 * @param notRead the names of columns that mean nothing here
 */
record SheetReport(List<Row> rows, int untouched, List<String> notRead) {

    public long good() {
        return rows.stream().filter(Row::good).count();
    }

    public long bad() {
        return rows.size() - good();
    }

    /**
     * A line.
     *
     * @param task the task and its case, or that there is none
     * @param problems why nothing can be changed by it; empty where it can
     */
    record Row(long line, String task, List<SheetEdit.Change> changes, List<String> problems) {

        public boolean good() {
            return problems.isEmpty();
        }
    }
}
