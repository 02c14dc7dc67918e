package org.alongside.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rank test of Mann and Whitney (1947), two-sided, by the normal approximation with a correction for ties: for samples of 20 and more. */
final class MannWhitney {

    private MannWhitney() {}

    /** How likely samples are at least as far apart where both come from the same. */
    static double p(List<Double> ones, List<Double> others) {
        List<Sample> all = new ArrayList<>();
        ones.forEach(value -> all.add(new Sample(value, true)));
        others.forEach(value -> all.add(new Sample(value, false)));
        all.sort(Comparator.comparingDouble(Sample::value));
        double n1 = ones.size();
        double n2 = others.size();
        double rankSum = 0;
        double ties = 0;
        for (int from = 0, to; from < all.size(); from = to) {
            to = from;
            double value = all.get(from).value();
            while (to < all.size() && all.get(to).value() == value) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            rankSum +=
                    rank * all.subList(from, to).stream().filter(Sample::isOne).count();
            double tied = to - from;
            ties += tied * tied * tied - tied;
        }
        double n = n1 + n2;
        double u = rankSum - n1 * (n1 + 1) / 2;
        double spread = Math.sqrt(n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1))));
        double z = Math.max(0, Math.abs(u - n1 * n2 / 2) - 0.5) / spread;
        return Math.min(1, 2 * upperTail(z));
    }

    /** The normal distribution's tail above z, to 7 digits (Abramowitz and Stegun 26.2.17). */
    private static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double poly = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * poly;
    }

    private record Sample(double value, boolean isOne) {}
}
