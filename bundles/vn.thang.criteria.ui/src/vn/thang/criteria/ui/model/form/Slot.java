// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Texts;

/** Where a field keeps its value: a feature of the element, or an own attribute that the framework defines. */
sealed interface Slot {
    String key();

    String label();

    /** The value at an element; null for "not stated". */
    Object get(EObject owner);

    /** Commands that set the value at an element; null takes it away. None when it has the value already. */
    List<Command> set(EObject owner, Object value);

    boolean required();

    /** A feature of the metamodel. */
    record OfFeature(FormContext context, EStructuralFeature feature) implements Slot {
        @Override
        public String key() {
            return feature.getName();
        }

        @Override
        public String label() {
            return Texts.label(feature, context.locale());
        }

        @Override
        public Object get(EObject owner) {
            return owner.eGet(feature);
        }

        @Override
        public List<Command> set(EObject owner, Object value) {
            Object wanted = value == null && feature.isMany() ? List.of() : value;
            if (Objects.equals(get(owner), wanted)) {
                return List.of();
            }
            if (value == null || feature.isMany() && ((List<?>) value).isEmpty()) {
                return owner.eIsSet(feature)
                        ? List.of(SetCommand.create(context.domain(), owner, feature, SetCommand.UNSET_VALUE))
                        : List.of();
            }
            return feature.isMany()
                    ? list(owner, (List<?>) value)
                    : List.of(SetCommand.create(context.domain(), owner, feature, value));
        }

        /** Attributes may hold a value twice, so the list is replaced as a whole. */
        private List<Command> list(EObject owner, List<?> values) {
            EditingDomain domain = context.domain();
            List<Command> commands = new ArrayList<>();
            if (feature instanceof EAttribute && owner.eIsSet(feature)) {
                commands.add(SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE));
                commands.add(new AddCommand(domain, owner, feature, values));
            } else {
                commands.add(SetCommand.create(domain, owner, feature, values));
            }
            return commands;
        }

        @Override
        public boolean required() {
            return feature.isRequired();
        }
    }

    /** An own attribute; its value is kept as a list of texts. */
    record OfAttribute(FormContext context, AttributeDefinition definition) implements Slot {
        @Override
        public String key() {
            return definition.getId();
        }

        @Override
        public String label() {
            String name = Texts.name(definition, context.locale());
            String unit = definition.getUnit();
            return unit == null || unit.isBlank() ? name : context.text("label.unit", name, unit);
        }

        /** The kept texts; null when there are none. */
        @Override
        public Object get(EObject owner) {
            AttributeValue value = value(owner);
            return value == null ? null : List.copyOf(value.getValues());
        }

        /** The element's value of the attribute; null when it has none. */
        AttributeValue value(EObject owner) {
            return ((Described) owner)
                    .getAttributes().stream()
                            .filter(each -> each.getDefinition() == definition)
                            .findFirst()
                            .orElse(null);
        }

        @Override
        public List<Command> set(EObject owner, Object value) {
            EditingDomain domain = context.domain();
            AttributeValue old = value(owner);
            List<?> texts = value == null ? List.of() : (List<?>) value;
            if (old != null && texts.isEmpty()) {
                return List.of(
                        RemoveCommand.create(domain, owner, CriteriaPackage.Literals.DESCRIBED__ATTRIBUTES, old));
            }
            if (old != null) {
                return new OfFeature(context, CriteriaPackage.Literals.ATTRIBUTE_VALUE__VALUES).set(old, texts);
            }
            if (texts.isEmpty()) {
                return List.of();
            }
            AttributeValue added = created();
            texts.forEach(each -> added.getValues().add((String) each));
            return List.of(AddCommand.create(domain, owner, CriteriaPackage.Literals.DESCRIBED__ATTRIBUTES, added));
        }

        private AttributeValue created() {
            AttributeValue created = CriteriaFactory.eINSTANCE.createAttributeValue();
            created.setDefinition(definition);
            return created;
        }

        /** Adds a text to the value of an element, which comes into being when there is none. */
        Command add(EObject owner, Text text) {
            AttributeValue old = value(owner);
            if (old != null) {
                return AddCommand.create(context.domain(), old, CriteriaPackage.Literals.ATTRIBUTE_VALUE__TEXTS, text);
            }
            AttributeValue added = created();
            added.getTexts().add(text);
            return AddCommand.create(context.domain(), owner, CriteriaPackage.Literals.DESCRIBED__ATTRIBUTES, added);
        }

        @Override
        public boolean required() {
            return definition.isRequired();
        }
    }
}
