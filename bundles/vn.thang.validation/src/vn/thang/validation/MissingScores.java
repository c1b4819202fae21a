// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Units whose scoring has begun and is not complete: one finding for each, at its first criterion without a score. */
public final class MissingScores implements ValidationRule {
    @Override
    public String id() {
        return "missing-score";
    }

    /** Adds the units of a run to {@code findings}. */
    public List<Found> found(ScoringRun run, Findings findings) {
        findings.of(this);
        for (Standing standing : run.standings().all()) {
            if (!standing.missing().isEmpty() && findings.wantsMore()) {
                findings.checkCancelled();
                run.tableOf(standing.unit()).ifPresent(table -> report(standing, table, findings));
            }
        }
        return findings.found();
    }

    private void report(Standing standing, ScoreTable table, Findings findings) {
        long criteria = table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION && node.scored())
                .count();
        int missing = standing.missing().size();
        Optional<PlanNode> first = table.plan().node(standing.missing().get(0));
        if (missing < criteria && first.isPresent()) {
            String unit = standing.unit().getCode() == null
                    ? standing.unit().getId()
                    : standing.unit().getCode();
            findings.report(
                    Severity.INFO,
                    new Target.Score(
                            standing.unit().getId(),
                            first.get().id(),
                            new ColumnKey(first.get().id(), Facet.POINTS, table.layer())),
                    new Location(findings.file(), unit, null, first.get().code()),
                    text("found", missing, criteria, standing.missing(), table.layer()));
        }
    }

    private Message text(String part, Object... args) {
        return Messages.of(MissingScores.class).message(id() + "." + part, args);
    }
}
