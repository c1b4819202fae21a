// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scale;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/** The changes of a framework that bear on a node's points. */
final class Causes {
    private static final Set<ChangeKind> WITHOUT_EFFECT =
            EnumSet.of(ChangeKind.RENAMED, ChangeKind.RECODED, ChangeKind.PROCEDURE, ChangeKind.TEXT);
    private static final Set<ChangeKind> FROM_ABOVE = EnumSet.of(
            ChangeKind.STANDING,
            ChangeKind.POLICY,
            ChangeKind.CONDITION,
            ChangeKind.RULE,
            ChangeKind.REWEIGHTED,
            ChangeKind.ADDED,
            ChangeKind.REMOVED);

    private final FrameworkComparison comparison;
    private final Map<String, List<FrameworkChange>> byId = new HashMap<>();
    private final Map<Node, List<FrameworkChange>> found = new HashMap<>();

    Causes(FrameworkComparison comparison) {
        this.comparison = comparison;
        for (FrameworkChange change : comparison.changes()) {
            if (!WITHOUT_EFFECT.contains(change.kind())) {
                byId.computeIfAbsent(change.element().getId(), k -> new ArrayList<>())
                        .add(change);
            }
        }
    }

    List<FrameworkChange> of(Node element) {
        return found.computeIfAbsent(element, this::find);
    }

    private List<FrameworkChange> find(Node element) {
        Set<FrameworkChange> changes = new LinkedHashSet<>(own(element));
        if (element instanceof Criterion criterion) {
            read(criterion).forEach(each -> changes.addAll(own(each)));
        } else if (element instanceof Group group) {
            group.getGates().forEach(gate -> changes.addAll(own(gate)));
            gone(group, Gate.class).forEach(gate -> changes.addAll(own(gate)));
        }
        for (EObject above = element.eContainer();
                changes.isEmpty() && above instanceof Node node;
                above = above.eContainer()) {
            own(node).stream()
                    .filter(change -> FROM_ABOVE.contains(change.kind()))
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private List<FrameworkChange> own(Identified element) {
        return byId.getOrDefault(element.getId(), List.of());
    }

    /** The scale with its levels and the measures that the rule of a criterion reads. */
    private Set<Identified> read(Criterion criterion) {
        Set<Identified> elements = new LinkedHashSet<>();
        if (criterion.getRule() == null) {
            return elements;
        }
        referred(criterion.getRule(), elements);
        TreeIterator<EObject> parts = criterion.getRule().eAllContents();
        while (parts.hasNext()) {
            referred(parts.next(), elements);
        }
        return elements;
    }

    private void referred(EObject part, Set<Identified> elements) {
        for (EObject target : part.eCrossReferences()) {
            if (target instanceof Identified element) {
                elements.add(element);
            }
            if (target instanceof Scale scale) {
                elements.addAll(scale.getLevels());
                elements.addAll(gone(scale, Level.class));
            }
        }
        if (part instanceof FormulaRule formula) {
            named(formula, elements);
        }
    }

    /** What stood directly below an element in the older version only. */
    private List<Identified> gone(Identified element, Class<?> type) {
        return comparison.changes().stream()
                .filter(change -> change.newer() == null && type.isInstance(change.older()))
                .filter(change -> change.path().size() > 1)
                .filter(change -> change.path().get(change.path().size() - 2) == element)
                .map(FrameworkChange::older)
                .toList();
    }

    private static void named(FormulaRule rule, Set<Identified> elements) {
        for (EObject above = rule; above != null; above = above.eContainer()) {
            if (above instanceof Framework framework) {
                List<String> names = variables(rule.getExpression());
                for (Measure measure : framework.getMeasures()) {
                    if (names.contains(measure.getCode() == null ? measure.getId() : measure.getCode())) {
                        elements.add(measure);
                    }
                }
            }
        }
    }

    private static List<String> variables(String expression) {
        try {
            return expression == null ? List.of() : Formula.parse(expression).variables();
        } catch (FormulaException e) {
            return List.of();
        }
    }
}
