// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.criteria.Described;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.Source;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;

/** Changes as the tree of the framework: only elements that changed or contain a change, below each its changes. */
final class ChangeTree {
    /**
     * A row.
     *
     * @param element null for the framework's own changes
     * @param changes the element's own changes; one is shown in the row itself, several as rows below it
     */
    record Row(Identified element, String name, List<FrameworkChange> changes, List<Row> children) {
        /** A row of one change below its element. */
        boolean isChange() {
            return name.isEmpty();
        }

        /** The change that the row itself shows; null for none. */
        FrameworkChange change() {
            return changes.size() == 1 ? changes.get(0) : null;
        }
    }

    private final Locale locale;
    private final Map<Identified, Node> nodes = new LinkedHashMap<>();
    private final Node top = new Node(null);

    private static final class Node {
        final Identified element;
        final List<FrameworkChange> changes = new ArrayList<>();
        final List<Node> children = new ArrayList<>();

        Node(Identified element) {
            this.element = element;
        }
    }

    private ChangeTree(Locale locale) {
        this.locale = locale;
    }

    /** Only changes of the kinds whose sentence contains the text, without regard to case. */
    static List<Row> of(FrameworkComparison comparison, Set<ChangeKind> kinds, String text, Locale locale) {
        ChangeTree tree = new ChangeTree(locale);
        String wanted = text.strip().toLowerCase(locale);
        for (FrameworkChange change : comparison.changes()) {
            if (kinds.contains(change.kind())
                    && change.sentence().in(locale).toLowerCase(locale).contains(wanted)) {
                tree.add(change);
            }
        }
        List<Row> rows = new ArrayList<>();
        if (!tree.top.changes.isEmpty()) {
            rows.add(tree.row(tree.top, CompareTexts.TEXTS.text(locale, "framework")));
        }
        tree.top.children.forEach(child -> rows.add(tree.row(child, tree.name(child.element))));
        return rows;
    }

    private void add(FrameworkChange change) {
        Node node = top;
        for (Identified element : change.path()) {
            Node parent = node;
            node = nodes.computeIfAbsent(element, each -> {
                Node made = new Node(each);
                parent.children.add(made);
                return made;
            });
        }
        node.changes.add(change);
    }

    private Row row(Node node, String name) {
        List<Row> children = new ArrayList<>();
        if (node.changes.size() > 1) {
            node.changes.forEach(change -> children.add(new Row(node.element, "", List.of(change), List.of())));
        }
        if (node != top) {
            node.children.forEach(child -> children.add(row(child, name(child.element))));
        }
        return new Row(node.element, name, List.copyOf(node.changes), List.copyOf(children));
    }

    private String name(Identified element) {
        return switch (element) {
            case Described described -> described(described);
            case Source source -> or(source.getCitation(), source);
            case LegalAct act -> or(act.getNumber(), act);
            default -> element.getId();
        };
    }

    private String described(Described element) {
        String name = Texts.name(element, locale);
        String code = element.getCode();
        return code == null || code.isBlank() || code.equals(name) ? name : code + "  " + name;
    }

    private static String or(String text, Identified element) {
        return text == null || text.isBlank() ? element.getId() : text;
    }

    /** What of the element differs: the parameter, or the kind of change. */
    static Message what(FrameworkChange change) {
        return change.parameter() == null ? CompareTexts.TEXTS.message("kind", change.kind()) : change.parameter();
    }
}
