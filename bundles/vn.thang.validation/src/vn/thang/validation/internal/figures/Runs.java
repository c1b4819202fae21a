// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** The scored layers a check can look at. */
public final class Runs {
    private static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    private final List<ScoringRun> runs;
    private final UnitGroup ownGroup;

    /** Looks at these runs; the first is the one without a layer named. */
    public Runs(List<ScoringRun> runs) {
        this(List.copyOf(runs), null);
    }

    private Runs(List<ScoringRun> runs, UnitGroup ownGroup) {
        this.runs = runs;
        this.ownGroup = ownGroup;
    }

    /** The same runs, with {@code group} meaning the figure's own group. */
    public Runs forFigure(PublishedFigure figure) {
        return new Runs(runs, figure.getGroup());
    }

    /** The units of a group, all of them scored, or why not. */
    sealed interface Group {
        record Scored(List<Standing> standings) implements Group {}

        record Missing(Message why) implements Group {}
    }

    /** One unit at one node, or why not; percent and rank may be null. */
    sealed interface Score {
        record Scored(BigDecimal points, BigDecimal percent, BigDecimal rank) implements Score {}

        record Missing(Message why) implements Score {}
    }

    Group group(String code) {
        if (runs.isEmpty()) {
            return new Group.Missing(Check.TEXTS.message("figure.no-run"));
        }
        List<Standing> standings = new ArrayList<>();
        for (Standing standing : runs.get(0).standings().all()) {
            if (belongs(standing.group(), code)) {
                if (standing.status() != ScoreStatus.SCORED) {
                    return new Group.Missing(Check.TEXTS.message(
                            "figure.unit-missing", standing.unit().getCode()));
                }
                standings.add(standing);
            }
        }
        return standings.isEmpty()
                ? new Group.Missing(Check.TEXTS.message("figure.no-group", code))
                : new Group.Scored(standings);
    }

    private boolean belongs(UnitGroup group, String code) {
        if (code.equals("all")) {
            return true;
        }
        if (code.equals("group")) {
            return ownGroup != null && group != null && ownGroup.getId().equals(group.getId());
        }
        return group != null && (code.equals(group.getCode()) || code.equals(group.getId()));
    }

    Score unit(String code, String node, Layer layer) {
        Optional<ScoringRun> run =
                runs.stream().filter(r -> layer == null || r.layer() == layer).findFirst();
        if (run.isEmpty()) {
            return new Score.Missing(Check.TEXTS.message(runs.isEmpty() ? "figure.no-run" : "figure.no-layer"));
        }
        Optional<Unit> unit = run.get().assessment().getUnits().stream()
                .filter(u -> code.equals(u.getCode()) || code.equals(u.getId()))
                .findFirst();
        Optional<ScoreTable> table = unit.flatMap(run.get()::tableOf);
        if (table.isEmpty()) {
            return new Score.Missing(Check.TEXTS.message("figure.no-unit", code));
        }
        return score(run.get(), table.get(), unit.get(), node);
    }

    private static Score score(ScoringRun run, ScoreTable table, Unit unit, String node) {
        Optional<PlanNode> found = node == null
                ? Optional.of(table.plan().nodes().get(0))
                : table.plan().node(node);
        if (found.isEmpty()) {
            return new Score.Missing(Check.TEXTS.message("figure.no-node", node));
        }
        int row = table.rowOf(unit.getId());
        int column = found.get().index();
        if (table.status(row, column) != ScoreStatus.SCORED) {
            return new Score.Missing(Check.TEXTS.message("figure.unit-missing", unit.getCode()));
        }
        BigDecimal points = table.points(row, column);
        BigDecimal maximum = table.maximum(row, column);
        BigDecimal percent = maximum == null || maximum.signum() == 0
                ? null
                : points.multiply(BigDecimal.valueOf(100)).divide(maximum, CONTEXT);
        Integer rank =
                node == null ? run.standings().of(unit).map(Standing::rank).orElse(null) : null;
        return new Score.Scored(points, percent, rank == null ? null : BigDecimal.valueOf(rank));
    }
}
