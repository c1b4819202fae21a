// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.Unit;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Text;
import vn.thang.criteria.attribute.Attributes;

/**
 * What a unit states of one attribute from now on.
 *
 * @param unitId the unit
 * @param attributeId the id of the definition
 * @param values as data files write them; several for a list
 * @param texts by language, for definitions per language; nothing here and no value = the attribute is not stated
 */
public record AttributeEdit(String unitId, String attributeId, List<String> values, Map<String, String> texts) {
    /** Refuses null, copies. */
    public AttributeEdit {
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(attributeId);
        values = List.copyOf(values);
        texts = Map.copyOf(texts);
    }

    /** What the unit states now. */
    public static AttributeEdit now(Unit unit, AttributeDefinition definition) {
        Optional<AttributeValue> stated = Attributes.stated(unit, definition);
        Map<String, String> texts = new LinkedHashMap<>();
        stated.ifPresent(value -> value.getTexts().stream()
                .filter(text -> text.getValue() != null)
                .forEach(text -> texts.put(text.getLanguage() == null ? "" : text.getLanguage(), text.getValue())));
        return new AttributeEdit(
                unit.getId(),
                definition.getId(),
                stated.map(value -> List.copyOf(value.getValues())).orElse(List.of()),
                texts);
    }

    /** Changes the model. */
    public void applyTo(Unit unit, AttributeDefinition definition) {
        Optional<AttributeValue> before = Attributes.stated(unit, definition);
        if (values.isEmpty() && texts.isEmpty()) {
            before.ifPresent(unit.getAttributes()::remove);
            return;
        }
        AttributeValue value = before.orElseGet(() -> {
            AttributeValue made = CriteriaFactory.eINSTANCE.createAttributeValue();
            made.setDefinition(definition);
            unit.getAttributes().add(made);
            return made;
        });
        value.getValues().clear();
        value.getValues().addAll(values);
        value.getTexts().clear();
        texts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Text text = CriteriaFactory.eINSTANCE.createText();
            text.setLanguage(entry.getKey().isEmpty() ? null : entry.getKey());
            text.setValue(entry.getValue());
            value.getTexts().add(text);
        });
    }
}
