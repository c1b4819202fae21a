// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Locale;
import vn.thang.analysis.diagnosis.Correlation;

/** How it is measured whether two things go together. */
public enum CorrelationKind {
    /** Of the values. */
    PEARSON,
    /** Of the ranks. */
    SPEARMAN,
    /** Of the order of pairs. */
    KENDALL;

    double of(Correlation correlation) {
        return switch (this) {
            case PEARSON -> correlation.pearson();
            case SPEARMAN -> correlation.spearman();
            case KENDALL -> correlation.kendall();
        };
    }

    /** Its name, and what it goes by. */
    public String label(Locale locale) {
        return new Words(locale).text("correlation." + name().toLowerCase(Locale.ROOT));
    }
}
