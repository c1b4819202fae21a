// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** All statistics of agreement, in a fixed order. */
public final class Agreement {
    /**
     * A statistic.
     *
     * @param name stable, for data files
     * @param value empty when the data does not allow it
     */
    public record Statistic(String name, OptionalDouble value) {}

    private Agreement() {}

    /** Every statistic; a few need two raters, numbers, or subjects that everybody has rated. */
    public static List<Statistic> of(Ratings ratings) {
        Ratings complete = ratings.complete();
        List<Statistic> all = new ArrayList<>();
        add(all, "percent_agreement", PercentAgreement.of(complete));
        boolean two = ratings.raters() == 2;
        add(all, "cohen", two ? CohenKappa.of(complete, 0, 1, CohenKappa.Weight.NONE) : Double.NaN);
        add(all, "cohen_linear", two ? CohenKappa.of(complete, 0, 1, CohenKappa.Weight.LINEAR) : Double.NaN);
        add(all, "cohen_squared", two ? CohenKappa.of(complete, 0, 1, CohenKappa.Weight.SQUARED) : Double.NaN);
        add(all, "light", CohenKappa.light(complete));
        add(all, "fleiss", FleissKappa.of(complete));
        for (KrippendorffAlpha.Level level : KrippendorffAlpha.Level.values()) {
            add(all, "krippendorff_" + level.label(), KrippendorffAlpha.of(ratings, level));
        }
        add(all, "gwet_ac1", GwetAgreement.of(ratings, GwetAgreement.Weight.NONE));
        IntraclassCorrelation icc = IntraclassCorrelation.of(complete);
        add(all, "icc_1_1", icc.oneWay());
        add(all, "icc_2_1", icc.twoWayRandom());
        add(all, "icc_3_1", icc.twoWayFixed());
        add(all, "icc_1_k", icc.oneWayMean());
        add(all, "icc_2_k", icc.twoWayRandomMean());
        add(all, "icc_3_k", icc.twoWayFixedMean());
        add(all, "kendall_w", KendallW.of(complete, false));
        add(all, "kendall_w_ties", KendallW.of(complete, true));
        add(all, "gwet_ac2_linear", GwetAgreement.of(ratings, GwetAgreement.Weight.LINEAR));
        add(all, "gwet_ac2_squared", GwetAgreement.of(ratings, GwetAgreement.Weight.SQUARED));
        return List.copyOf(all);
    }

    private static void add(List<Statistic> all, String name, double value) {
        all.add(new Statistic(name, Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty()));
    }
}
