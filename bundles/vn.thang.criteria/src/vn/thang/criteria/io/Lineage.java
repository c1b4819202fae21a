// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.Tier;

/**
 * What became of the elements of the earlier framework. Everything goes by id; names never count, since a renamed
 * criterion is the same one and a new one may reuse an old name.
 */
public final class Lineage {
    private final Framework framework;

    public Lineage(Framework framework) {
        this.framework = framework;
    }

    /** The first entry that leads to the element. */
    public Optional<LineageEntry> entryOf(Described element) {
        return framework.getLineage().stream()
                .filter(entry -> entry.getTo().contains(element))
                .findFirst();
    }

    /** Ids of the earlier elements that the element comes from: none when it is new or nothing is recorded. */
    public Set<String> earlierIds(Described element) {
        Set<String> ids = new LinkedHashSet<>();
        framework.getLineage().stream()
                .filter(entry -> entry.getTo().contains(element))
                .forEach(entry -> ids.addAll(entry.getFromIds()));
        return ids;
    }

    /** The elements here that an earlier element became: none when it was dropped or is not recorded. */
    public List<Described> laterElements(String earlierId) {
        return framework.getLineage().stream()
                .filter(entry -> entry.getFromIds().contains(earlierId))
                .flatMap(entry -> entry.getTo().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether points of the element can be compared with points of its one earlier element: it was kept or only renamed.
     */
    public boolean isComparable(Described element) {
        return entryOf(element)
                .filter(entry -> entry.getKind() == LineageKind.KEPT || entry.getKind() == LineageKind.RENAMED)
                .filter(entry -> entry.getFromIds().size() == 1 && entry.getTo().size() == 1)
                .isPresent();
    }

    /** Replaces the framework's lineage: every tier, measure and node is kept. */
    static void keepAll(Framework framework) {
        framework.getLineage().clear();
        Set<String> taken = new HashSet<>();
        List<Described> kept = new ArrayList<>();
        for (TreeIterator<EObject> all = framework.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each instanceof Identified identified) {
                taken.add(identified.getId());
            }
            if (each instanceof Tier || each instanceof Measure || each instanceof Node) {
                kept.add((Described) each);
            }
        }
        for (Described element : kept) {
            LineageEntry entry = CriteriaFactory.eINSTANCE.createLineageEntry();
            entry.setId(free("lineage." + element.getId(), taken));
            entry.setKind(LineageKind.KEPT);
            entry.getFromIds().add(element.getId());
            entry.getTo().add(element);
            framework.getLineage().add(entry);
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "." + i;
        }
        return id;
    }
}
