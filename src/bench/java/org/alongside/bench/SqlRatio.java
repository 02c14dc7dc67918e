package org.alongside.bench;

import org.alongside.testing.WholeCase;

/** SQL statements of a whole case: Alongside, with lists, limits, records and audit, against the bare engine with empty steps. */
final class SqlRatio implements Benchmark {

    @Override
    public String name() {
        return "sql-ratio";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            WholeCase.Compared compared = new WholeCase(alongside.context()).compare();
            System.out.println(compared);
            figures.figure("sql-alongside", compared.alongside().total(), "statements");
            figures.figure("sql-bare", compared.bare().total(), "statements");
            figures.figure("sql-ratio", compared.ratio(), "ratio");
        }
    }
}
