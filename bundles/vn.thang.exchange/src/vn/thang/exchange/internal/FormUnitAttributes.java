// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;
import vn.thang.exchange.Names;

/** Reads the attributes of the unit on a returned form. */
final class FormUnitAttributes {
    private final Framework framework;
    private final Unit unit;
    private final Locale locale;
    private final AttributeReader reader;

    FormUnitAttributes(Framework framework, Unit unit, Locale locale) {
        this.framework = framework;
        this.unit = unit;
        this.locale = locale;
        this.reader = new AttributeReader(framework, List.of(), new Problems(""));
    }

    /** An attribute and what the unit states now, as a form compares it. */
    record Stated(AttributeDefinition definition, String title, String now) {}

    /** What was written, or the problem with it. */
    record Written(String text, AttributeEdit edit, Message problem) {}

    /** The attribute with this id; its name may have changed. */
    Optional<Stated> find(String id) {
        return Attributes.ofUnits(framework).stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .map(each -> new Stated(each, Texts.name(each, locale), FormState.attribute(unit, each, locale)));
    }

    /** The names of those that are not among the keys of a form. */
    List<String> except(Set<String> keys) {
        return Attributes.ofUnits(framework).stream()
                .filter(each -> !keys.contains(FormAttributesSheet.KEY + each.getId()))
                .map(each -> Texts.name(each, locale))
                .toList();
    }

    Written read(Field field, Stated attribute) {
        AttributeDefinition definition = attribute.definition();
        AttributeEdit now = AttributeEdit.now(unit, definition);
        String text = FormState.clean(field.text());
        if (FormState.perLanguage(definition)) {
            Map<String, String> texts = new HashMap<>(now.texts());
            if (text.isEmpty()) {
                texts.remove(locale.getLanguage());
            } else {
                texts.put(locale.getLanguage(), text);
            }
            return written(text, definition, now.values(), texts);
        }
        if (field.blank()) {
            return definition.isRequired() && definition.getDefaultValue() == null
                    ? wrong("attribute.required", definition)
                    : written("", definition, List.of(), Map.of());
        }
        List<String> values = reader.values(field, definition);
        return values.isEmpty()
                ? wrong(
                        "attribute.value",
                        Names.clean(field.text()),
                        definition,
                        definition.getType(),
                        AttributeReader.expected(definition))
                : written(FormState.clean(String.join("; ", values)), definition, values, Map.of());
    }

    private Written written(
            String text, AttributeDefinition definition, List<String> values, Map<String, String> texts) {
        return new Written(text, new AttributeEdit(unit.getId(), definition.getId(), values, texts), null);
    }

    private static Written wrong(String key, Object... args) {
        return new Written(null, null, Problems.TEXTS.message(key, args));
    }
}
