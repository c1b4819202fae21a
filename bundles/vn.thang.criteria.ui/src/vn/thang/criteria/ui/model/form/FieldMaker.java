// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Band;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.form.ChoiceField.Choice;
import vn.thang.model.edit.ModelLabels;

/** Makes the field that fits a feature or an own attribute. */
final class FieldMaker {
    private static final Set<String> FORMULAS = Set.of("expression");
    private static final Set<String> CONDITIONS = Set.of("condition");
    private static final Set<String> LONG = Set.of("note");
    private static final List<String> KINDS_WITH_ATTRIBUTES =
            List.of("Node", "Scorecard", "Group", "Criterion", "Measure", "Tier", "Scale", "Level", "Band", "Banding");

    private final FormContext context;
    private final List<EObject> owners;

    FieldMaker(FormContext context, List<EObject> owners) {
        this.context = context;
        this.owners = owners;
    }

    /** Empty for what no form shows: lists when several elements are edited at once. */
    Optional<Field> field(EStructuralFeature feature) {
        return switch (feature) {
            case EAttribute attribute -> Optional.of(attribute(attribute));
            case EReference reference when reference.isContainment() -> containment(reference);
            case EReference reference -> Optional.of(reference(reference));
            default -> Optional.empty();
        };
    }

    private Field attribute(EAttribute attribute) {
        Slot slot = new Slot.OfFeature(context, attribute);
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum values) {
            return attribute.isMany()
                    ? new PickField(context, owners, slot, () -> literals(values))
                    : new ChoiceField(context, owners, slot, () -> literals(values), false);
        }
        if (type == boolean.class) {
            return new ChoiceField(context, owners, slot, () -> yesNo(Boolean.FALSE, Boolean.TRUE), true);
        }
        if (attribute == CriteriaPackage.Literals.ATTRIBUTE_DEFINITION__APPLIES_TO) {
            return new PickField(context, owners, slot, this::kindsWithAttributes);
        }
        boolean changeable = attribute.isChangeable() && !attribute.isID();
        return new ValueField(context, owners, slot, kind(attribute, type), changeable);
    }

    private static ValueKind kind(EAttribute attribute, Class<?> type) {
        String name = attribute.getName();
        if (attribute.isMany()) {
            return ValueKind.LIST;
        }
        if (type == BigDecimal.class) {
            return ValueKind.DECIMAL;
        }
        if (type == LocalDate.class) {
            return ValueKind.DATE;
        }
        if (type == int.class || type == Integer.class) {
            return ValueKind.INTEGER;
        }
        if (FORMULAS.contains(name)) {
            return ValueKind.FORMULA;
        }
        if (CONDITIONS.contains(name)) {
            return ValueKind.CONDITION;
        }
        return LONG.contains(name) ? ValueKind.LINES : ValueKind.LINE;
    }

    private List<Choice> literals(EEnum values) {
        return values.getELiterals().stream()
                .map(literal -> new Choice(literal.getInstance(), Texts.label(literal, context.locale())))
                .toList();
    }

    private List<Choice> yesNo(Object no, Object yes) {
        return List.of(new Choice(no, context.text("no")), new Choice(yes, context.text("yes")));
    }

    private List<Choice> kindsWithAttributes() {
        return KINDS_WITH_ATTRIBUTES.stream()
                .map(name ->
                        new Choice(name, Texts.label(CriteriaPackage.eINSTANCE.getEClassifier(name), context.locale())))
                .toList();
    }

    private Optional<Field> containment(EReference reference) {
        if (reference.getEReferenceType() == CriteriaPackage.Literals.TEXT) {
            return Optional.of(TextsField.of(context, owners, reference));
        }
        if (!reference.isMany()) {
            return Optional.of(new PartField(context, owners, reference));
        }
        return owners.size() == 1 ? Optional.of(new ListField(context, owners.get(0), reference)) : Optional.empty();
    }

    private Field reference(EReference reference) {
        Slot slot = new Slot.OfFeature(context, reference);
        return reference.isMany()
                ? new PickField(context, owners, slot, () -> elements(reference.getEReferenceType()))
                : new ChoiceField(context, owners, slot, () -> orNone(elements(reference.getEReferenceType())), false);
    }

    private List<Choice> orNone(List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, context.text("none")));
        all.addAll(choices);
        return all;
    }

    /** All elements of a kind; nodes only of the own scorecard, and never the element itself. */
    private List<Choice> elements(EClass type) {
        List<Choice> found = new ArrayList<>();
        boolean nodes = CriteriaPackage.Literals.NODE.isSuperTypeOf(type);
        EObject card = nodes ? scorecard(owners.get(0)) : null;
        for (TreeIterator<EObject> all = context.framework().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (type.isInstance(each) && !owners.contains(each) && (card == null || scorecard(each) == card)) {
                found.add(new Choice(each, label(each)));
            }
        }
        return found;
    }

    private String label(EObject element) {
        String label = ModelLabels.text(element, context.locale());
        return element instanceof Band && element.eContainer() != null
                ? context.text("label.within", ModelLabels.text(element.eContainer(), context.locale()), label)
                : label;
    }

    /** Null outside of a scorecard. */
    private static EObject scorecard(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Scorecard) {
                return each;
            }
        }
        return null;
    }

    Field own(AttributeDefinition definition) {
        Slot slot = new Slot.OfAttribute(context, definition);
        if (definition.isPerLanguage()) {
            return TextsField.of(context, owners, definition);
        }
        return switch (definition.getType()) {
            case TEXT -> new ValueField(context, owners, slot, ValueKind.LINE, true);
            case NUMBER -> new ValueField(context, owners, slot, ValueKind.DECIMAL, true);
            case DATE -> new ValueField(context, owners, slot, ValueKind.DATE, true);
            case LIST -> new ValueField(context, owners, slot, ValueKind.LIST, true);
            case YES_NO ->
                new ChoiceField(context, owners, slot, () -> orNone(yesNo(List.of("false"), List.of("true"))), false);
            case CHOICE ->
                new ChoiceField(
                        context,
                        owners,
                        slot,
                        () -> orNone(definition.getChoices().stream()
                                .map(each -> new Choice(List.of(each), each))
                                .toList()),
                        false);
            case REFERENCE -> new ChoiceField(context, owners, slot, () -> orNone(ids()), false);
        };
    }

    /** What an attribute of type reference can point to: nodes, measures and whatever else has an id. */
    private List<Choice> ids() {
        List<Choice> found = new ArrayList<>();
        for (TreeIterator<EObject> all = context.framework().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each instanceof Identified identified
                    && identified.getId() != null
                    && (each instanceof Node || each.eContainer() == context.framework())) {
                found.add(new Choice(List.of(identified.getId()), ModelLabels.text(each, context.locale())));
            }
        }
        return found;
    }
}
