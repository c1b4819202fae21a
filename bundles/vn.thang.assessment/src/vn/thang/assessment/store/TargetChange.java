// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Targets that are added, replaced and removed together or not at all.
 *
 * @param author who
 * @param label what was done, in the words of the user
 * @param put added, or in place of that with the same id
 * @param removed ids; one that is not there is passed over
 */
public record TargetChange(Author author, String label, List<Target> put, List<String> removed) {
    /** Refuses null, copies the lists. */
    public TargetChange {
        Objects.requireNonNull(author);
        Objects.requireNonNull(label);
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /**
     * The change that takes journalled ones back: every target is again what it was before the earliest of the
     * entries that concern it. To redo, invert the entries of the inverse.
     *
     * @param entries in the order of their sequence
     */
    public static TargetChange inverse(Author author, String label, List<TargetEntry> entries) {
        Map<String, TargetEntry> first = new LinkedHashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.id(), entry));
        List<Target> put = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (TargetEntry entry : first.values()) {
            if (entry.before() == null) {
                removed.add(entry.id());
            } else {
                put.add(entry.before());
            }
        }
        return new TargetChange(author, label, put, removed);
    }
}
