// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.FigureCheck;

/**
 * What a report is built from.
 *
 * @param run the scores the report is about, mostly the final layer
 * @param self the self-scores, for the comparison; empty = no such section
 * @param verified the verified scores, for the comparison; empty = no such section
 * @param published the published figures with their verdicts
 * @param findings what else was found about framework and assessment
 */
public record ReportInput(
        ScoringRun run,
        Optional<ScoringRun> self,
        Optional<ScoringRun> verified,
        List<FigureCheck> published,
        List<Finding> findings) {
    public ReportInput {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(verified, "verified");
        published = List.copyOf(published);
        findings = List.copyOf(findings);
    }

    /** A report on {@code run} alone. */
    public static ReportInput of(ScoringRun run) {
        return new ReportInput(run, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
