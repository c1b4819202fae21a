// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.Text;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Siblings have different names. */
final class DuplicateNames implements FrameworkRule {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    @Override
    public String id() {
        return "duplicate-name";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Group group : Elements.all(framework, Group.class)) {
            Map<String, Node> first = new HashMap<>();
            for (Node child : group.getChildren()) {
                Text same = null;
                for (Text text : child.getName()) {
                    Node other = blank(text) ? null : first.putIfAbsent(key(text), child);
                    same = other != null && other != child && same == null ? text : same;
                }
                if (same != null) {
                    findings.warning(
                            child,
                            CriteriaPackage.Literals.DESCRIBED__NAME,
                            Elements.TEXTS.message(
                                    "duplicate-name", same.getValue(), Elements.code(first.get(key(same)))));
                }
            }
        }
    }

    private static boolean blank(Text text) {
        return text.getValue() == null || text.getValue().isBlank();
    }

    /** Unicode NFC, lower case, white space collapsed, per language. */
    private static String key(Text text) {
        String composed = Normalizer.normalize(text.getValue(), Normalizer.Form.NFC);
        String plain = SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return text.getLanguage() + " " + plain;
    }
}
