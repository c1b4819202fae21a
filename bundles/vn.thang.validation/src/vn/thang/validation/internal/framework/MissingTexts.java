// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.Locale;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.Scale;
import vn.thang.criteria.text.Texts;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Elements that are printed have a name in the framework's main language. */
final class MissingTexts implements FrameworkRule {
    @Override
    public String id() {
        return "missing-text";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        String main = language(Texts.mainLanguage(framework));
        for (Described element : Elements.all(framework, Described.class)) {
            if (!isPrinted(element)) {
                continue;
            }
            boolean named = element.getName().stream()
                    .anyMatch(text -> text.getLanguage() != null
                            && language(text.getLanguage()).equals(main)
                            && text.getValue() != null
                            && !text.getValue().isBlank());
            if (!named) {
                findings.warning(
                        element,
                        CriteriaPackage.Literals.DESCRIBED__NAME,
                        Elements.TEXTS.message("missing-text", element.eClass(), Elements.code(element), main));
            }
        }
    }

    private static boolean isPrinted(Described element) {
        return !(element instanceof AttributeDefinition)
                && !(element instanceof Gate)
                && !(element instanceof Scale)
                && !(element instanceof Banding);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
