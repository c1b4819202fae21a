// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import vn.thang.assessment.Unit;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.internal.Derivations;
import vn.thang.scoring.internal.StandingNotes;

/** Answers why a unit has the points it has. To be asked while the data is as it was when the run was made. */
public final class Explainer {
    private static final Messages TEXTS = Messages.of(Explainer.class);

    private Explainer() {}

    /**
     * The derivation of a node down to the reported figures; for a scorecard with percent, rank and band of the unit.
     *
     * @throws BadInputException when the unit is not scored in this run or has no such node
     */
    public static Derivation explain(ScoringRun run, Unit unit, String nodeCodeOrId, CellInfoSource infos)
            throws BadInputException {
        String name = unit.getCode() == null ? unit.getId() : unit.getCode();
        ScoreTable table = run.tableOf(unit)
                .orElseThrow(() -> new BadInputException(
                        Finding.error("explain.unit", Location.none(), TEXTS.message("explain.unit", name))));
        PlanNode node = table.plan()
                .node(nodeCodeOrId)
                .orElseThrow(() -> new BadInputException(Finding.error(
                        "explain.node", Location.none(), TEXTS.message("explain.node", nodeCodeOrId, name))));
        Derivation derivation =
                Derivations.of(table, table.rowOf(unit.getId()), infos).of(node);
        return derivation.withNotes(StandingNotes.of(run, unit, node));
    }
}
