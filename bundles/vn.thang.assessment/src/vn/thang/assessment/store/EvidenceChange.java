// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Evidence that is added, replaced and removed together or not at all.
 *
 * @param author who
 * @param label what was done, in the words of the user
 * @param put added, or in place of that of the same id
 * @param removed ids; one that is not there is passed over
 */
public record EvidenceChange(Author author, String label, List<Evidence> put, List<String> removed) {
    /** Refuses null, copies the lists. */
    public EvidenceChange {
        Objects.requireNonNull(author);
        Objects.requireNonNull(label);
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /**
     * The change that takes journalled ones back: every piece of evidence is again what it was before the earliest of the
     * entries that concern it. To redo, invert the entries of the inverse.
     *
     * @param entries in the order of their sequence
     */
    public static EvidenceChange inverse(Author author, String label, List<EvidenceEntry> entries) {
        Map<String, EvidenceEntry> first = new LinkedHashMap<>();
        entries.forEach(entry -> first.putIfAbsent(entry.id(), entry));
        List<Evidence> put = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (EvidenceEntry entry : first.values()) {
            if (entry.before() == null) {
                removed.add(entry.id());
            } else {
                put.add(entry.before());
            }
        }
        return new EvidenceChange(author, label, put, removed);
    }
}
