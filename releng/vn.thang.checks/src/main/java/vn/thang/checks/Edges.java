// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who uses whom among our bundles, by required bundles and imported packages. */
final class Edges {
    private final Map<String, Bundle> byName = new LinkedHashMap<>();
    private final Map<String, Bundle> byExport = new LinkedHashMap<>();

    Edges(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            byName.put(bundle.name(), bundle);
            bundle.clauses("Export-Package").forEach(export -> byExport.putIfAbsent(export.name(), bundle));
        }
    }

    /** The bundles of ours that a bundle uses directly. */
    Set<Bundle> from(Bundle bundle) {
        Set<Bundle> used = new LinkedHashSet<>();
        for (String required : bundle.requiredBundles()) {
            if (byName.containsKey(required)) {
                used.add(byName.get(required));
            }
        }
        for (String imported : bundle.importedPackages()) {
            if (byExport.containsKey(imported)) {
                used.add(byExport.get(imported));
            }
        }
        used.remove(bundle);
        return used;
    }
}
