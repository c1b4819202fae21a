// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the units stood in earlier assessments, for series over the years.
 *
 * @param years the oldest first, the present assessment last; at least two
 * @param units those of the present assessment that at least one earlier one has, in its order
 */
public record EarlierYears(List<Year> years, List<UnitYears> units) {
    /**
     * An assessment.
     *
     * @param label what stands above its column and below it on an axis: its year, else its name
     * @param year when each of the assessments states one
     * @param broken whether its method is another one than that of the assessment before it, so that the series does not go on
     */
    public record Year(String label, Optional<Integer> year, boolean broken) {
        public Year {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(year, "year");
        }
    }

    /**
     * A unit in the earlier assessments.
     *
     * @param unitId its id in the present assessment
     * @param percents whether values are percents of the maximum, in all years; else they are values of an index, or points
     * @param results one for each earlier assessment, in their order
     */
    public record UnitYears(String unitId, boolean percents, List<YearResult> results) {
        public UnitYears {
            Objects.requireNonNull(unitId, "unitId");
            results = List.copyOf(results);
        }
    }

    /**
     * What a unit had.
     *
     * @param value empty when it was not scored
     * @param rank among its group then; empty when it was not ranked
     */
    public record YearResult(Optional<BigDecimal> value, Optional<Integer> rank) {
        public YearResult {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(rank, "rank");
        }
    }

    public EarlierYears {
        years = List.copyOf(years);
        units = List.copyOf(units);
        int earlier = years.size() - 1;
        if (earlier < 1 || units.stream().anyMatch(each -> each.results().size() != earlier)) {
            throw new IllegalArgumentException(years.size() + " years");
        }
    }

    /** Empty when no earlier assessment has the unit. */
    public Optional<UnitYears> of(String unitId) {
        return units.stream().filter(each -> each.unitId().equals(unitId)).findFirst();
    }

    /** What trends are drawn over: the years, or 1, 2, 3 … when one does not state its year. */
    public int when(int year) {
        return years.get(year).year().orElse(year + 1);
    }

    /** The first year from which the method has not changed up to the present; 0 when it never has. */
    public int comparable() {
        int first = years.size() - 1;
        while (first > 0 && !years.get(first).broken()) {
            first--;
        }
        return first;
    }
}
