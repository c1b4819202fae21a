// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A choice behind a ranking that might have been made otherwise. */
public enum Choice {
    /**
     * The weights, in points mode the maxima: each goes up or down, independently and evenly, by up to a stated share of
     * itself.
     */
    WEIGHTS,
    /** How figures are brought on one range; index mode only. */
    NORMALISATION,
    /** How values of a level become the one above; index mode only. */
    AGGREGATION,
    /** What is done about outliers; index mode only. */
    TREATMENT,
    /** Which indicators or criteria count: all of them, or all but one. */
    INCLUSION;

    /** Stable, for data files and the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice with this word. */
    public static Optional<Choice> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether rankings by points know the choice. */
    public boolean inPointsMode() {
        return this == WEIGHTS || this == INCLUSION;
    }
}
