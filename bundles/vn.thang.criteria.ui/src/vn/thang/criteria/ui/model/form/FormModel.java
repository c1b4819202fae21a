// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.SumsModel;
import vn.thang.model.edit.ModelLabels;

/**
 * The form of an element, or of several at once (bulk edit): the fields that they have in common. Fields read the model
 * whenever they are asked; a form whose {@link #signature} has changed must be built anew.
 */
public final class FormModel {
    /** What has a place of its own in the editor: rows of trees and tables, commands. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            Literals.DESCRIBED__ATTRIBUTES,
            Literals.GROUP__CHILDREN,
            Literals.FRAMEWORK__SCORECARDS,
            Literals.FRAMEWORK__MEASURES,
            Literals.FRAMEWORK__SCALES,
            Literals.FRAMEWORK__TIERS,
            Literals.FRAMEWORK__ATTRIBUTE_DEFINITIONS,
            Literals.FRAMEWORK__BANDINGS,
            Literals.FRAMEWORK__LEGAL_ACTS,
            Literals.FRAMEWORK__SOURCES,
            Literals.FRAMEWORK__LINEAGE,
            Literals.FRAMEWORK__STATUS,
            Literals.FRAMEWORK__PACKAGES,
            Literals.FRAMEWORK__SEAL);

    /** The identifying fields come first, the provenance last, the rest in the order of the metamodel. */
    private static final List<EStructuralFeature> FIRST = List.of(
            Literals.DESCRIBED__CODE,
            Literals.DESCRIBED__NAME,
            Literals.NODE__MAXIMUM,
            Literals.NODE__WEIGHT,
            Literals.CRITERION__RULE);

    private static final List<EStructuralFeature> LAST = List.of(
            Literals.NODE__GUIDANCE,
            Literals.DESCRIBED__DESCRIPTION,
            Literals.DESCRIBED__ORIGIN,
            Literals.DESCRIBED__PUBLISHED_IN,
            Literals.DESCRIBED__NOTE,
            Literals.SCORING_RULE__NOTE,
            Literals.INDEX_STEP__NOTE,
            Literals.IDENTIFIED__ID);

    /** Which of several elements these are is their own matter. */
    private static final Set<EStructuralFeature> ONE_ONLY =
            Set.of(Literals.DESCRIBED__CODE, Literals.DESCRIBED__NAME, Literals.IDENTIFIED__ID);

    private final FormContext context;
    private final List<EObject> elements;

    /** @param elements at least one */
    public FormModel(FormContext context, List<? extends EObject> elements) {
        this.context = context;
        this.elements = List.copyOf(elements);
    }

    public List<EObject> elements() {
        return elements;
    }

    public FormContext context() {
        return context;
    }

    /** Kind and name of the element, or how many are edited at once. */
    public String title() {
        if (elements.size() == 1) {
            EObject element = elements.get(0);
            String kind = Texts.label(element.eClass(), context.locale());
            String label = ModelLabels.text(element, context.locale());
            return label.startsWith(kind) ? label : context.text("title.one", kind, label);
        }
        return context.text("title.many", Texts.label(common(), context.locale()), elements.size());
    }

    /** The most special class that all elements have. */
    private EClass common() {
        EClass first = elements.get(0).eClass();
        List<EClass> candidates = new ArrayList<>(first.getEAllSuperTypes());
        candidates.add(first);
        return candidates.reversed().stream()
                .filter(each -> elements.stream().allMatch(each::isInstance))
                .findFirst()
                .orElse(first);
    }

    public List<Field> fields() {
        FieldMaker maker = new FieldMaker(context, elements);
        List<Field> fields = new ArrayList<>();
        common().getEAllStructuralFeatures().stream()
                .filter(this::shown)
                .sorted(Comparator.comparingInt(FormModel::place))
                .forEach(feature -> maker.field(feature).ifPresent(fields::add));
        int own = (int) fields.stream().takeWhile(FormModel::beforeOwn).count();
        fields.addAll(own, definitions().stream().map(maker::own).toList());
        return fields;
    }

    private static boolean beforeOwn(Field field) {
        return LAST.stream().noneMatch(feature -> feature.getName().equals(field.key()));
    }

    private static int place(EStructuralFeature feature) {
        int first = FIRST.indexOf(feature);
        int last = LAST.indexOf(feature);
        return first >= 0 ? first : last >= 0 ? FIRST.size() + 1 + last : FIRST.size();
    }

    private boolean shown(EStructuralFeature feature) {
        if (ELSEWHERE.contains(feature) || elements.size() > 1 && ONE_ONLY.contains(feature)) {
            return false;
        }
        if (feature == Literals.NODE__WEIGHT) {
            return elements.stream().anyMatch(each -> SumsModel.index(each) || each.eIsSet(feature));
        }
        if (feature == Literals.SCORECARD__INDEX) {
            return elements.stream().anyMatch(each -> SumsModel.index(each) || each.eIsSet(feature));
        }
        if (feature == Literals.GATE__NODE || feature == Literals.GROUP__GATES) {
            return elements.size() == 1;
        }
        return !feature.isDerived() && !feature.isTransient();
    }

    /** The own attributes that apply to all elements. */
    private List<AttributeDefinition> definitions() {
        return context.framework().getAttributeDefinitions().stream()
                .filter(definition -> elements.stream().allMatch(each -> applies(definition, each)))
                .toList();
    }

    private static boolean applies(AttributeDefinition definition, EObject element) {
        List<String> kinds = definition.getAppliesTo();
        return element instanceof Described
                && !(element instanceof AttributeDefinition)
                && (kinds.isEmpty()
                        || kinds.contains(element.eClass().getName())
                        || element.eClass().getEAllSuperTypes().stream()
                                .anyMatch(type -> kinds.contains(type.getName())));
    }

    /** Changes when the form must have other fields. */
    public String signature() {
        String ids = elements.stream()
                .map(each -> each.eClass().getName() + "@" + System.identityHashCode(each))
                .collect(Collectors.joining(","));
        return ids + fields().stream().map(FormModel::signature).collect(Collectors.joining(",", "[", "]"));
    }

    private static String signature(Field field) {
        return switch (field) {
            case PartField part ->
                part.key()
                        + part.selected()
                        + part.part().map(FormModel::signature).orElse("");
            case TextsField texts -> texts.key() + texts.languages();
            default -> field.key();
        };
    }
}
