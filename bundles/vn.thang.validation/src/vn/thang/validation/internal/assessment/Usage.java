// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoringRule;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/** Which measures earn points at which criteria; a denominator, a target or a population earns none. */
final class Usage {
    private static final Set<String> EARN_NOTHING = Set.of("denominator", "targetMeasure", "populationMeasure");

    private final Map<String, Set<Criterion>> criteria = new HashMap<>();

    Usage(Framework framework) {
        Map<String, Measure> names = new HashMap<>();
        for (Measure measure : framework.getMeasures()) {
            names.put(measure.getId(), measure);
            names.put(measure.getCode(), measure);
        }
        framework.eAllContents().forEachRemaining(each -> {
            if (each instanceof Criterion criterion && criterion.getRule() != null) {
                for (Measure measure : earning(criterion.getRule(), names)) {
                    criteria.computeIfAbsent(measure.getId(), id -> new LinkedHashSet<>())
                            .add(criterion);
                }
            }
        });
    }

    private static Set<Measure> earning(ScoringRule rule, Map<String, Measure> names) {
        Set<Measure> found = new HashSet<>();
        List<EObject> parts = new ArrayList<>(List.of(rule));
        for (TreeIterator<EObject> inside = EcoreUtil.getAllContents(rule, false); inside.hasNext(); ) {
            parts.add(inside.next());
        }
        for (EObject part : parts) {
            for (EReference reference : part.eClass().getEAllReferences()) {
                if (reference.getEReferenceType() == CriteriaPackage.Literals.MEASURE
                        && !EARN_NOTHING.contains(reference.getName())
                        && part.eGet(reference) instanceof Measure measure) {
                    found.add(measure);
                }
            }
            if (part instanceof FormulaRule formula) {
                variables(formula.getExpression()).stream()
                        .map(names::get)
                        .filter(measure -> measure != null)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> variables(String expression) {
        try {
            return expression == null || expression.isBlank()
                    ? List.of()
                    : Formula.parse(expression).variables();
        } catch (FormulaException e) {
            return List.of(); // a fault of the framework, not of the assessment
        }
    }

    /** The criteria at which a measure earns points. */
    Set<Criterion> criteria(Measure measure) {
        return criteria.getOrDefault(measure.getId(), Set.of());
    }
}
