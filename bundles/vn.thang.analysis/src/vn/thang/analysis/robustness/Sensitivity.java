// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Unit;

/**
 * Which choices matter for one result.
 *
 * @param unit whose rank is the result; empty when it is the mean shift of all ranks from the official ones
 * @param variance of the result; 0 when nothing changes it, the indices are NaN then
 */
public record Sensitivity(Optional<Unit> unit, double variance, List<SobolIndex> indices) {
    public Sensitivity {
        indices = List.copyOf(indices);
    }
}
