// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Described;

/**
 * What was promised and what came.
 *
 * @param promise the target of the earlier assessment
 * @param unit the same unit today; empty when it is gone
 * @param item the same item today; empty when it is gone, split or merged
 * @param now its figure today
 * @param outcome what came
 */
public record PromiseOutcome(
        Promise promise, Optional<Unit> unit, Optional<Described> item, LastValue now, Outcome outcome) {
    public PromiseOutcome {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(outcome, "outcome");
    }
}
