// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Described;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Shortened;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Figure;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Fraction;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.PopulationRule;
import vn.thang.scoring.ScoreStatus;

/** Derivations in points mode. */
final class PointsDerivations extends Derivations {
    private final PointsTable table;
    private final PointsEngine engine;

    PointsDerivations(PointsTable table, int row, CellInfoSource infos) {
        super(table, row, infos);
        this.table = table;
        this.engine = table.engine();
    }

    @Override
    Message explain(PlanNode node, List<Figure> figures, List<Message> notes) {
        CompiledNode compiled = table.compiled().compiled().get(node.index());
        return compiled.isCriterion() ? criterion(compiled, figures, notes) : group(compiled, notes);
    }

    private Message criterion(CompiledNode node, List<Figure> figures, List<Message> notes) {
        int i = node.index();
        FigureRow row = engine.figures(i, row());
        BigDecimal awarded = engine.award(i, row());
        for (int f = 0; f < node.figures().size(); f++) {
            figures.add(figure(node.figures().get(f), row.cell(f)));
        }
        if (awarded != null) {
            FigureKey key =
                    new FigureKey(node.node().id(), Facet.POINTS, node.node().element());
            figures.add(figure(key, Cell.of(awarded)));
        }
        engine.problemsOf(i, row()).forEach(notes::add);
        return switch (table.status(row(), i)) {
            case SCORED -> awarded == null ? ruled(node, row, notes) : awarded(node, row, awarded, notes);
            case MISSING -> missing(node, row);
            case NOT_APPLICABLE -> notApplicable(node);
        };
    }

    private Message ruled(CompiledNode node, FigureRow row, List<Message> notes) {
        BigDecimal points = table.points(row(), node.index());
        rounded(node, node.rule().points(row).points().value(), points, notes);
        if (node.rule() instanceof PopulationRule && row.statistic() != null) {
            notes.add(TEXTS.message("note.best", row.statistic().value()));
        }
        return TEXTS.message("explain.rule", node.node().element(), node.rule().explain(row, points));
    }

    private Message awarded(CompiledNode node, FigureRow row, BigDecimal awarded, List<Message> notes) {
        Outcome rule = node.rule().points(row);
        if (rule.status() == ScoreStatus.SCORED) {
            notes.add(TEXTS.message("note.awarded", rule.points().value()));
        } else if (!node.figures().isEmpty()) {
            notes.add(TEXTS.message("note.awardedInstead"));
        }
        BigDecimal points = table.points(row(), node.index());
        rounded(node, awarded, points, notes);
        return TEXTS.message("explain.awarded", node.node().element(), points);
    }

    private static void rounded(CompiledNode node, BigDecimal exact, BigDecimal points, List<Message> notes) {
        if (node.rounding() != null && exact.compareTo(points) != 0) {
            notes.add(TEXTS.message(
                    "note.rounded",
                    new Shortened(exact),
                    node.rounding().decimals(),
                    TEXTS.message("rounding." + node.rounding().mode())));
        }
    }

    private Message missing(CompiledNode node, FigureRow row) {
        Object element = node.node().element();
        if (engine.appliesTo(node.index(), row()) == null) {
            return TEXTS.message("explain.missing.condition", element);
        }
        List<Message> problems = engine.problemsOf(node.index(), row());
        if (!problems.isEmpty()) {
            return TEXTS.message("explain.missing.problem", element, problems.get(0));
        }
        List<Described> figures = new ArrayList<>();
        for (int f = 0; f < node.figures().size(); f++) {
            Described figure = node.figures().get(f).element();
            if (row.cell(f).status() == CellStatus.MISSING && figure != element) {
                figures.add(figure);
            }
        }
        return figures.isEmpty()
                ? TEXTS.message("explain.missing.score", element)
                : TEXTS.message("explain.missing.figures", element, figures);
    }

    private Message notApplicable(CompiledNode node) {
        String why = Boolean.FALSE.equals(engine.appliesTo(node.index(), row()))
                ? "unit"
                : engine.isMarkedNotApplicable(node.index(), row()) ? "cell" : "figures";
        return TEXTS.message("explain.notApplicable." + why, node.node().element());
    }

    private Message group(CompiledNode node, List<Message> notes) {
        Object element = node.node().element();
        ScoreStatus status = table.status(row(), node.index());
        List<BigDecimal> terms = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Message> policies = new ArrayList<>();
        BigDecimal required = table.maximum(row(), node.index());
        BigDecimal rebased = BigDecimal.ZERO;
        for (int child : node.children()) {
            CompiledNode each = table.compiled().compiled().get(child);
            ScoreStatus state = table.status(row(), child);
            if (state == ScoreStatus.SCORED) {
                terms.add(table.points(row(), child));
                continue;
            }
            boolean skip = state == ScoreStatus.MISSING && each.missing() == MissingPolicy.SKIP;
            if (state == ScoreStatus.MISSING) {
                missing.add(each.node().code());
                if (each.missing() == MissingPolicy.ZERO) {
                    policies.add(TEXTS.message("note.zero", each.node().code()));
                } else if (skip) {
                    policies.add(TEXTS.message("note.skipped", each.node().code()));
                }
            }
            if (state == ScoreStatus.NOT_APPLICABLE || skip) {
                NotApplicablePolicy policy = each.leftOut(skip);
                rebased = policy == NotApplicablePolicy.REBASE ? rebased.add(each.maximum()) : rebased;
                if (policy == NotApplicablePolicy.FULL_MARKS) {
                    terms.add(each.maximum());
                    policies.add(TEXTS.message("note.fullMarks", each.node().code(), each.maximum()));
                }
            }
        }
        if (status != ScoreStatus.SCORED) {
            return unscored(node, status, missing);
        }
        notes.addAll(policies);
        BigDecimal points = table.points(row(), node.index());
        BigDecimal applicable = required.subtract(rebased);
        if (required.compareTo(node.maximum()) != 0) {
            notes.add(TEXTS.message("note.dropped", leftOut(node), node.maximum(), required));
        }
        gates(node, notes);
        BigDecimal sum = terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rebased.signum() != 0 && applicable.signum() > 0) {
            notes.add(TEXTS.message("note.rebased", leftOut(node), rebased, applicable, required));
            BigDecimal exact = new Fraction(sum.multiply(required), applicable).value();
            rounded(node, exact, points, notes);
            return TEXTS.message("explain.rebased", element, sum(terms), required, applicable, points);
        }
        rounded(node, sum, points, notes);
        return TEXTS.message("explain.sum", element, sum(terms), points);
    }

    private List<String> leftOut(CompiledNode node) {
        return node.children().stream()
                .filter(child -> table.status(row(), child) != ScoreStatus.SCORED
                        || table.maximum(row(), child) != null
                                && table.maximum(row(), child)
                                                .compareTo(table.compiled()
                                                        .compiled()
                                                        .get(child)
                                                        .maximum())
                                        != 0)
                .map(child -> table.plan().nodes().get(child).code())
                .toList();
    }

    private Message unscored(CompiledNode node, ScoreStatus status, List<String> missing) {
        Object element = node.node().element();
        if (status == ScoreStatus.NOT_APPLICABLE) {
            boolean applies = !Boolean.FALSE.equals(engine.appliesTo(node.index(), row()));
            return TEXTS.message(applies ? "explain.notApplicable.children" : "explain.notApplicable.unit", element);
        }
        return missing.isEmpty()
                ? TEXTS.message("explain.missing.gate", element)
                : TEXTS.message("explain.missing.children", element, missing);
    }

    private void gates(CompiledNode node, List<Message> notes) {
        for (int g = 0; g < node.gates().size(); g++) {
            boolean passed = engine.gateAnswer(node, g, table.columns(), row()) == Condition.Answer.YES;
            notes.add(GateNotes.of(node.gates().get(g), passed));
        }
    }
}
