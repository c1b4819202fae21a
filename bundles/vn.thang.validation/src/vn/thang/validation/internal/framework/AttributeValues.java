// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Decimals;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Values of own attributes have the type their definition asks for. */
final class AttributeValues implements FrameworkRule {
    @Override
    public String id() {
        return "attribute";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (AttributeValue value : Elements.all(framework, AttributeValue.class)) {
            AttributeDefinition definition = value.getDefinition();
            if (definition == null || definition.eIsProxy()) {
                continue;
            }
            if (value.eContainer() instanceof Described owner && !applies(definition, owner)) {
                findings.warning(
                        value,
                        CriteriaPackage.Literals.ATTRIBUTE_VALUE__DEFINITION,
                        Elements.TEXTS.message("attribute.applies", definition, owner.eClass()));
            }
            for (String text : value.getValues()) {
                if (!accepts(framework, definition, text)) {
                    findings.error(
                            value,
                            CriteriaPackage.Literals.ATTRIBUTE_VALUE__VALUES,
                            Elements.TEXTS.message("attribute.value", definition, text, definition.getType()));
                }
            }
        }
        required(framework, findings);
    }

    private static void required(Framework framework, Findings findings) {
        for (AttributeDefinition definition : framework.getAttributeDefinitions()) {
            if (!definition.isRequired() || definition.getDefaultValue() != null) {
                continue;
            }
            for (Described element : Elements.all(framework, Described.class)) {
                boolean stated =
                        element.getAttributes().stream().anyMatch(value -> value.getDefinition() == definition);
                if (!definition.getAppliesTo().isEmpty() && applies(definition, element) && !stated) {
                    findings.error(
                            element,
                            CriteriaPackage.Literals.DESCRIBED__ATTRIBUTES,
                            Elements.TEXTS.message("attribute.required", definition));
                }
            }
        }
    }

    /** Also for elements whose class extends a named one. */
    private static boolean applies(AttributeDefinition definition, Described element) {
        List<String> kinds = definition.getAppliesTo();
        return kinds.isEmpty()
                || kinds.contains(element.eClass().getName())
                || element.eClass().getEAllSuperTypes().stream()
                        .map(EClass::getName)
                        .anyMatch(kinds::contains);
    }

    private static boolean accepts(Framework framework, AttributeDefinition definition, String text) {
        try {
            return switch (definition.getType()) {
                case NUMBER -> inside(definition, Decimals.of(text));
                case DATE -> LocalDate.parse(text) != null;
                case YES_NO -> text.equals("true") || text.equals("false");
                case CHOICE -> definition.getChoices().contains(text);
                case REFERENCE ->
                    Elements.all(framework, Identified.class).stream().anyMatch(each -> text.equals(each.getId()));
                case TEXT, LIST -> true;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    private static boolean inside(AttributeDefinition definition, BigDecimal number) {
        BigDecimal low = definition.getMinimum();
        BigDecimal high = definition.getMaximum();
        return (low == null || number.compareTo(low) >= 0) && (high == null || number.compareTo(high) <= 0);
    }
}
