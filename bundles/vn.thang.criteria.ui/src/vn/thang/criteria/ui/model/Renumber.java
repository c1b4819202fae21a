// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Messages;

/**
 * Numbers the nodes below a group anew, in the manner of the code of the first one in each list: Roman numbers, letters,
 * numbers behind the parent's code, or numbers that run on through the whole group.
 */
public final class Renumber {
    private static final Messages MESSAGES = Messages.of(Renumber.class);

    private final Map<Node, String> codes = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    private Renumber() {}

    /** The codes below the group that would change. */
    public static Map<Node, String> below(Group group) {
        Renumber renumber = new Renumber();
        renumber.children(group, text(group), text(group));
        renumber.codes
                .entrySet()
                .removeIf(each -> each.getValue().equals(each.getKey().getCode()));
        return renumber.codes;
    }

    /** Empty when nothing would change. */
    public static Optional<RecordedCommand> command(Framework framework, Group group, Locale locale) {
        Map<Node, String> codes = below(group);
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedCommand(
                        MESSAGES.text(locale, "command.renumber", CommandLabels.shortName(group, locale)),
                        framework,
                        () -> codes.forEach(Node::setCode)));
    }

    private void children(Group group, String oldParent, String newParent) {
        List<Node> children = group.getChildren();
        if (children.isEmpty()) {
            return;
        }
        String model = text(children.get(0)).isEmpty() ? Codes.first(group) : text(children.get(0));
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            String old = text(child);
            String code = code(model, oldParent, newParent, i + 1);
            codes.put(child, code);
            if (child instanceof Group inner) {
                children(inner, old, code);
            }
        }
    }

    private String code(String model, String oldParent, String newParent, int place) {
        if (Codes.isRoman(model)) {
            return Codes.roman(place);
        }
        if (Codes.isLetter(model)) {
            return Codes.letter(place);
        }
        String prefix = Codes.prefix(model);
        if (!oldParent.isEmpty() && prefix.startsWith(oldParent) && prefix.length() > oldParent.length()) {
            return newParent + prefix.substring(oldParent.length()) + place;
        }
        return prefix + counters.merge(prefix, 1, Integer::sum);
    }

    private static String text(Node node) {
        return node.getCode() == null ? "" : node.getCode();
    }
}
