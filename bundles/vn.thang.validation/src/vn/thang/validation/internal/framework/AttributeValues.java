// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.attribute.Attributes;
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
            if (value.eContainer() instanceof Described owner && !Attributes.applies(definition, owner.eClass())) {
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
                if (!definition.getAppliesTo().isEmpty()
                        && Attributes.applies(definition, element.eClass())
                        && !stated) {
                    findings.error(
                            element,
                            CriteriaPackage.Literals.DESCRIBED__ATTRIBUTES,
                            Elements.TEXTS.message("attribute.required", definition));
                }
            }
        }
    }

    private static boolean accepts(Framework framework, AttributeDefinition definition, String text) {
        return definition.getType() == AttributeType.REFERENCE
                ? Elements.all(framework, Identified.class).stream().anyMatch(each -> text.equals(each.getId()))
                : Attributes.accepts(definition, text);
    }
}
