// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.compare.Contribution;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/** Explains the difference between the totals of two runs, unit by unit. */
public final class Contributions {
    private final Causes causes;
    private final ScoringRun before;
    private final ScoringRun after;
    private final Map<ScoreTable, Terms> terms = new IdentityHashMap<>();

    public Contributions(FrameworkComparison comparison, ScoringRun before, ScoringRun after) {
        this.causes = new Causes(comparison);
        this.before = before;
        this.after = after;
    }

    /** The largest first; empty unless the unit has a total in both runs. */
    public List<Contribution> of(Unit unit) {
        Map<String, Terms.Term> from = terms(before, unit);
        Map<String, Terms.Term> to = terms(after, unit);
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Map<String, Terms.Term> all = new LinkedHashMap<>(from);
        to.forEach(all::put);
        List<Contribution> contributions = new ArrayList<>();
        all.forEach((id, any) -> {
            BigDecimal before = value(from.get(id));
            BigDecimal after = value(to.get(id));
            if (orZero(before).compareTo(orZero(after)) != 0) {
                contributions.add(contribution(any.node(), before, after));
            }
        });
        contributions.sort(
                Comparator.comparing((Contribution each) -> each.difference().abs())
                        .reversed());
        return contributions;
    }

    private Map<String, Terms.Term> terms(ScoringRun run, Unit unit) {
        Optional<ScoreTable> table = run.tableOf(unit);
        return table.isEmpty()
                ? Map.of()
                : terms.computeIfAbsent(table.get(), Terms::new).of(table.get().rowOf(unit.getId()));
    }

    private static BigDecimal value(Terms.Term term) {
        return term == null ? null : term.value();
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private Contribution contribution(PlanNode node, BigDecimal from, BigDecimal to) {
        Node element = node.element();
        List<FrameworkChange> changes = causes.of(element);
        return new Contribution(element, node.kind(), from, to, changes, sentence(node, from, to, changes));
    }

    private static Message sentence(PlanNode node, BigDecimal from, BigDecimal to, List<FrameworkChange> changes) {
        BigDecimal difference = (to == null ? BigDecimal.ZERO : to).subtract(from == null ? BigDecimal.ZERO : from);
        Object why = changes.isEmpty()
                ? Wording.TEXTS.message("why.others")
                : changes.stream().map(change -> why(node, change)).toList();
        String key = node.kind() == NodeKind.CRITERION ? "contribution" : "contribution.group";
        return Wording.TEXTS.message(
                key, Wording.element(node.element()), points(from), points(to), Wording.signed(difference), why);
    }

    private static Message why(PlanNode node, FrameworkChange change) {
        Message brief = Wording.brief(change);
        boolean own = node.id().equals(change.element().getId());
        return own ? brief : Wording.TEXTS.message("element.colon", Wording.element(change.element()), brief);
    }

    private static Object points(BigDecimal points) {
        return points == null ? Wording.TEXTS.message("noPoints") : Wording.shortened(points);
    }
}
