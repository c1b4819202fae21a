// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;

/**
 * An assessment scored on one layer: one table per scorecard in use, and the standings. Immutable.
 *
 * @param findings problems met while scoring, such as a division by zero in a formula
 */
public record ScoringRun(
        Framework framework,
        Assessment assessment,
        Layer layer,
        List<ScoreTable> tables,
        Standings standings,
        List<Finding> findings) {
    public ScoringRun {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** The table that holds the unit; empty when no scorecard applies to it. */
    public Optional<ScoreTable> tableOf(Unit unit) {
        return tables.stream().filter(t -> t.rowOf(unit.getId()) >= 0).findFirst();
    }
}
