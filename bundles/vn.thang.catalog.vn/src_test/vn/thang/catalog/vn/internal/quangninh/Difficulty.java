// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.Map;
import java.util.Set;

/** What the generator assumes: how large the figures are and how hard a criterion is. All of it is invented. */
final class Difficulty {
    /** The criteria the results article names as weak. */
    static final Set<String> WEAK = Set.of(
            "S2.3", "S2.4", "S5.2", "S5.4", "H1.2.3", "H2.1.2", "H2.1.3", "H2.2.2", "H2.3.2", "X1.3", "X2.1", "X2.2",
            "X2.4", "X2.6", "X2.7");

    private static final Map<String, int[]> SIZES = Map.ofEntries(
            size("officials", 40, 160),
            size("h_officials", 90, 240),
            size("x_officials", 18, 32),
            size("leader_docs", 900, 4000),
            size("h_leader_docs", 3000, 9000),
            size("x_leader_docs", 300, 1500),
            size("docs_issued", 600, 3000),
            size("h_docs_issued", 2000, 9000),
            size("x_docs_issued", 150, 700),
            size("docs", 3000, 15000),
            size("h_docs", 10000, 40000),
            size("x_docs", 400, 2000),
            size("reports", 20, 60),
            size("info_required", 30, 40),
            size("procedures", 20, 160),
            size("h_procedures", 200, 320),
            size("files34", 200, 3000),
            size("h_files34", 2000, 12000),
            size("x_files34", 40, 400),
            size("units", 25, 45),
            size("budget", 300000, 900000),
            size("communes", 8, 20),
            size("questions", 0, 120),
            size("h_files", 8000, 40000),
            size("x_files", 300, 2500),
            size("results", 7000, 38000));

    private static final Map<String, Double> EXPONENTS =
            Map.of("S4.1", 0.06, "H2.2.1", 0.08, "S5.3", 0.3, "H2.3.1", 0.3, "X2.1", 2.0);

    private Difficulty() {}

    private static Map.Entry<String, int[]> size(String figure, int low, int high) {
        return Map.entry(figure, new int[] {low, high});
    }

    /** Smallest and largest denominator for the measure with this code, e.g. {@code h_docs}. */
    static int[] size(String measure) {
        int[] own = SIZES.get(measure);
        return own != null ? own : SIZES.get(measure.substring(2));
    }

    /** Exponent d in quality = level^d; larger is harder. */
    static double exponent(String criterion, SplitMix random) {
        double drawn = 0.35 + 0.5 * random.unit();
        return EXPONENTS.getOrDefault(criterion, WEAK.contains(criterion) ? 2.4 + drawn : drawn);
    }

    /** Half width of the noise around the quality. */
    static double noise(String criterion) {
        return EXPONENTS.getOrDefault(criterion, 1.0) < 0.1 ? 0.01 : 0.09;
    }
}
