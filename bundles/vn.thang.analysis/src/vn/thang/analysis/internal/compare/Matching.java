// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;

/** Which element of the newer version is which of the older one: by id, else by the newer version's lineage. */
public final class Matching {
    private final Map<Identified, Identified> newerOf = new HashMap<>();
    private final Map<Identified, Identified> olderOf = new HashMap<>();
    /** Older element → the elements it has been split into. */
    private final Map<Identified, List<Identified>> splits = new LinkedHashMap<>();
    /** Newer element → the elements that have been merged into it. */
    private final Map<Identified, List<Identified>> merges = new LinkedHashMap<>();

    private final Set<Identified> explained = new HashSet<>();

    public Matching(Framework older, Framework newer) {
        Map<String, Identified> before = byId(older);
        Map<String, Identified> after = byId(newer);
        match(older, newer);
        after.forEach((id, element) -> {
            if (before.containsKey(id)) {
                match(before.get(id), element);
            }
        });
        newer.getLineage().forEach(entry -> lineage(entry, before));
    }

    private void match(Identified older, Identified newer) {
        newerOf.put(older, newer);
        olderOf.put(newer, older);
    }

    private void lineage(LineageEntry entry, Map<String, Identified> before) {
        List<Identified> from = new ArrayList<>();
        entry.getFromIds().stream()
                .map(before::get)
                .filter(each -> each != null)
                .forEach(from::add);
        List<Described> to = entry.getTo();
        if (entry.getKind() == LineageKind.SPLIT && from.size() == 1 && !to.isEmpty()) {
            splits.put(from.get(0), List.copyOf(to));
            explained.add(from.get(0));
            explained.addAll(to);
        } else if (entry.getKind() == LineageKind.MERGED && to.size() == 1 && !from.isEmpty()) {
            merges.put(to.get(0), List.copyOf(from));
            explained.add(to.get(0));
            explained.addAll(from);
        } else if (from.size() == 1
                && to.size() == 1
                && !newerOf.containsKey(from.get(0))
                && !olderOf.containsKey(to.get(0))) {
            match(from.get(0), to.get(0));
        }
    }

    private static Map<String, Identified> byId(Framework framework) {
        Map<String, Identified> elements = new LinkedHashMap<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(framework, false);
        while (all.hasNext()) {
            if (all.next() instanceof Identified element && !(element instanceof LineageEntry)) {
                if (element.getId() != null) {
                    elements.putIfAbsent(element.getId(), element);
                }
            }
        }
        return elements;
    }

    /** Null when the element is gone. */
    public Identified newerOf(Identified older) {
        return newerOf.get(older);
    }

    /** Null when the element is new. */
    public Identified olderOf(Identified newer) {
        return olderOf.get(newer);
    }

    /** Empty unless the older element has been split. */
    public List<Identified> splitInto(Identified older) {
        return splits.getOrDefault(older, List.of());
    }

    /** Empty unless the newer element is a merger. */
    List<Identified> mergedFrom(Identified newer) {
        return merges.getOrDefault(newer, List.of());
    }

    /** Whether a split or merger says where the element comes from or went. */
    public boolean isExplained(Identified element) {
        return explained.contains(element);
    }
}
