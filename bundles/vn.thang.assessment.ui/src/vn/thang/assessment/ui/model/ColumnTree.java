// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** The attributes of units and the criteria of a grid as a tree, to choose which of them have a column. */
public record ColumnTree(List<Entry> roots) {

    /**
     * A group, criterion or attribute.
     *
     * @param criterion false for groups, whose columns cannot be hidden
     */
    public record Entry(String id, String label, boolean criterion, List<Entry> children) {

        /** Whether it or something below contains a text; marks do not matter. */
        public boolean matches(String text) {
            return VietnameseText.bare(label).contains(VietnameseText.bare(text.strip()))
                    || children.stream().anyMatch(child -> child.matches(text));
        }

        /** The ids of the criteria at or below it that match; all of them where the group itself matches. */
        public List<String> criteria(String text) {
            boolean all = VietnameseText.bare(label).contains(VietnameseText.bare(text.strip()));
            Stream<String> own = criterion && all ? Stream.of(id) : Stream.empty();
            return Stream.concat(own, children.stream().flatMap(c -> c.criteria(all ? "" : text).stream()))
                    .toList();
        }
    }

    private static final String ATTRIBUTES = "attributes";

    /** The attributes of units and the criteria of a model. */
    public static ColumnTree of(GridModel model) {
        List<Entry> roots = new ArrayList<>();
        List<Entry> attributes = model.attributes().stream()
                .map(each -> new Entry(each.id(), Texts.name(each.definition(), model.locale()), true, List.of()))
                .toList();
        if (!attributes.isEmpty()) {
            roots.add(new Entry(ATTRIBUTES, GridTexts.text(model.locale(), "columns.attributes"), false, attributes));
        }
        Deque<PlanNode> path = new ArrayDeque<>();
        Deque<List<Entry>> levels = new ArrayDeque<>(List.of(roots));
        for (PlanNode node : model.nodes()) {
            while (!path.isEmpty() && path.peek().depth() >= node.depth()) {
                path.pop();
                levels.pop();
            }
            List<Entry> children = new ArrayList<>();
            String name = node.code() + "  " + Texts.name(node.element(), model.locale());
            levels.peek().add(new Entry(node.id(), name.strip(), node.kind() == NodeKind.CRITERION, children));
            path.push(node);
            levels.push(children);
        }
        return new ColumnTree(roots);
    }
}
