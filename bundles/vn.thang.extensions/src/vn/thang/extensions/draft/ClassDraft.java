// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.formula.FormulaScope;
import vn.thang.formula.FormulaScope.Variable;
import vn.thang.formula.extension.ObjectFormula;

/**
 * A class of a package.
 *
 * @param name for instance {@code RiskCriterion}
 * @param extended a class of the criteria metamodel
 * @param points formula; empty when the class has no points of its own
 */
public record ClassDraft(
        String name,
        EClass extended,
        Labels labels,
        List<AttributeDraft> attributes,
        String points,
        List<ConstraintDraft> constraints) {
    private static final Messages MESSAGES = Messages.of(ClassDraft.class);
    /** Stands for a name that is still empty. */
    private static final String UNNAMED = "?";

    public ClassDraft {
        attributes = List.copyOf(attributes);
        constraints = List.copyOf(constraints);
    }

    /** What a class may extend, the usual ones first: criterion, rule, measure, then the rest. */
    public static List<EClass> bases() {
        List<EClass> first = List.of(Literals.CRITERION, Literals.SCORING_RULE, Literals.MEASURE, Literals.GROUP);
        List<EClass> bases = new ArrayList<>(first);
        for (EClassifier each : CriteriaPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !first.contains(type) && isBase(type)) {
                bases.add(type);
            }
        }
        return List.copyOf(bases);
    }

    /** Of what may stand in the place of something else; a whole framework and parts that have one place only do not. */
    private static boolean isBase(EClass type) {
        return !type.isAbstract() && Literals.SCORING_RULE.isSuperTypeOf(type)
                || Stream.of(
                                Literals.SCORECARD,
                                Literals.TIER,
                                Literals.SOURCE,
                                Literals.LEGAL_ACT,
                                Literals.SCALE,
                                Literals.BANDING,
                                Literals.BAND,
                                Literals.AGGREGATION,
                                Literals.GATE)
                        .anyMatch(each -> each == type);
    }

    /** Whether objects of the class can have points: kinds of criteria and of rules. */
    public boolean canScore() {
        return Literals.CRITERION.isSuperTypeOf(extended) || Literals.SCORING_RULE.isSuperTypeOf(extended);
    }

    /** How findings call the class. */
    public String element() {
        return name.isBlank() ? UNNAMED : name;
    }

    /** How findings call something in the class. */
    public String element(String inside) {
        return element() + "." + (inside.isBlank() ? UNNAMED : inside);
    }

    /** The names that the formula of points may use. */
    public FormulaScope pointsScope(Locale locale) {
        boolean rule = Literals.SCORING_RULE.isSuperTypeOf(extended);
        List<Variable> names = new ArrayList<>();
        names.add(new Variable(ObjectFormula.BASE, MESSAGES.message(rule ? "base.rule" : "base.criterion")));
        names.add(new Variable(ObjectFormula.MAXIMUM, MESSAGES.message("max")));
        attributes.stream()
                .filter(each -> each.kind() == AttributeKind.FIGURE)
                .map(each -> variable(each, locale))
                .forEach(names::add);
        numbers(locale, names);
        return new FormulaScope(false, names);
    }

    /** The names that conditions may use. */
    public FormulaScope conditionScope(Locale locale) {
        List<Variable> names = new ArrayList<>();
        numbers(locale, names);
        return new FormulaScope(true, names);
    }

    /** The names that the formula of an attribute may use; it cannot name itself. */
    public FormulaScope derivationScope(String attribute, Locale locale) {
        List<Variable> names = new ArrayList<>();
        numbers(locale, names);
        names.removeIf(each -> each.name().equals(attribute));
        return new FormulaScope(false, names);
    }

    private void numbers(Locale locale, List<Variable> names) {
        attributes.stream()
                .filter(each -> each.numeric() && !each.name().isBlank())
                .map(each -> variable(each, locale))
                .forEach(names::add);
        for (EAttribute each : extended.getEAllAttributes()) {
            EClassifier type = each.getEType();
            boolean number = type == Literals.DECIMAL
                    || type == Literals.DATE
                    || type == EcorePackage.Literals.EINT
                    || type == EcorePackage.Literals.EBOOLEAN
                    || type instanceof EEnum;
            if (number && !each.isMany()) {
                names.add(new Variable(each.getName(), Texts.label(each, locale)));
            }
        }
    }

    private static Variable variable(AttributeDraft attribute, Locale locale) {
        return new Variable(attribute.name(), attribute.labels().in(locale));
    }
}
