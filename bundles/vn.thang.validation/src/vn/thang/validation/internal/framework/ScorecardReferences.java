// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Tie-breakers, gates and their bands belong to the same scorecard. */
final class ScorecardReferences implements FrameworkRule {
    @Override
    public String id() {
        return "scorecard-reference";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Scorecard scorecard : framework.getScorecards()) {
            if (scorecard.getRanking() != null) {
                for (Node node : scorecard.getRanking().getTieBreakers()) {
                    same(scorecard, node, scorecard, CriteriaPackage.Literals.SCORECARD__RANKING, findings);
                }
            }
            for (Gate gate : Elements.all(scorecard, Gate.class)) {
                if (gate.getNode() != null) {
                    same(scorecard, gate.getNode(), gate, CriteriaPackage.Literals.GATE__NODE, findings);
                }
                if (gate.getBand() != null && gate.getBand().eContainer() != scorecard.getBanding()) {
                    foreign(gate.getBand(), gate, CriteriaPackage.Literals.GATE__BAND, findings);
                }
            }
        }
    }

    private static void same(
            Scorecard scorecard, Node node, EObject owner, EStructuralFeature feature, Findings findings) {
        if (Elements.scorecard(node) != scorecard) {
            foreign(node, owner, feature, findings);
        }
    }

    private static void foreign(Described element, EObject owner, EStructuralFeature feature, Findings findings) {
        findings.error(owner, feature, Elements.TEXTS.message("scorecard-reference", Elements.code(element)));
    }
}
