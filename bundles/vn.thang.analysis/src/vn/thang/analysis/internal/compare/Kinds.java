// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.Tier;

/** Which kind of change a difference in a feature is. */
final class Kinds {
    private static final CriteriaPackage C = CriteriaPackage.eINSTANCE;

    private Kinds() {}

    static ChangeKind of(EObject element, EStructuralFeature feature) {
        if (feature == C.getDescribed_Name()) {
            return ChangeKind.RENAMED;
        }
        if (feature == C.getDescribed_Code()) {
            return ChangeKind.RECODED;
        }
        if (feature == C.getDescribed_Attributes()
                && element instanceof Criterion criterion
                && criterion.getRule() instanceof FormulaRule) {
            return ChangeKind.RULE; // its formula may read them
        }
        if (feature.getEContainingClass() == C.getDescribed()) {
            return ChangeKind.TEXT;
        }
        return switch (element) {
            case Node node -> node(feature);
            case Measure measure -> ChangeKind.FIGURE;
            case Level level -> ChangeKind.RULE;
            case Gate gate -> ChangeKind.CONDITION;
            case Banding banding -> ChangeKind.STANDING;
            case Band band -> ChangeKind.STANDING;
            case Tier tier -> ChangeKind.CONDITION;
            case AttributeDefinition definition -> attribute(feature);
            default -> ChangeKind.TEXT;
        };
    }

    /** What values in formulas depend on. */
    private static ChangeKind attribute(EStructuralFeature feature) {
        return feature == C.getAttributeDefinition_Type()
                        || feature == C.getAttributeDefinition_DefaultValue()
                        || feature == C.getAttributeDefinition_Choices()
                        || feature == C.getAttributeDefinition_AppliesTo()
                ? ChangeKind.RULE
                : ChangeKind.TEXT;
    }

    private static ChangeKind node(EStructuralFeature feature) {
        if (feature == C.getNode_Maximum() || feature == C.getNode_Weight() || feature == C.getNode_Scored()) {
            return ChangeKind.REWEIGHTED;
        }
        if (feature == C.getNode_NotApplicable() || feature == C.getNode_Missing()) {
            return ChangeKind.POLICY;
        }
        if (feature == C.getNode_Applicability() || feature == C.getScorecard_Tier()) {
            return ChangeKind.CONDITION;
        }
        if (feature == C.getScorecard_Rounding()
                || feature == C.getScorecard_Ranking()
                || feature == C.getScorecard_Banding()) {
            return ChangeKind.STANDING;
        }
        if (feature == C.getCriterion_Rule()
                || feature == C.getGroup_Aggregation()
                || feature == C.getScorecard_Index()
                || feature == C.getScorecard_Mode()) {
            return ChangeKind.RULE;
        }
        return feature == C.getNode_Guidance() ? ChangeKind.TEXT : ChangeKind.PROCEDURE;
    }
}
