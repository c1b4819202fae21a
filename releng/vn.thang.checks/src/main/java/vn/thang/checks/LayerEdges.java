// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dependencies point down; data and work need neither a window nor the platform. */
final class LayerEdges implements Check {
    private static final List<String> WINDOW = List.of(
            "org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui", "org.eclipse.nebula");
    private static final List<String> PLATFORM = List.of("org.eclipse.core.", "org.eclipse.equinox.");
    /** The command line is an OSGi application, and item providers reach the platform through EMF. */
    private static final Set<String> ON_THE_PLATFORM = Set.of("vn.thang.cli", "vn.thang.model.edit");

    @Override
    public List<Finding> check(Tree tree) {
        Edges edges = new Edges(tree.bundles());
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : tree.bundles()) {
            String place = "bundles/" + bundle.folder() + "/META-INF/MANIFEST.MF";
            for (Bundle used : edges.from(bundle)) {
                if (!bundle.layer().mayUse(used.layer())) {
                    findings.add(new Finding(
                            place,
                            "layer " + bundle.layer() + " must not use " + used.name() + " of layer " + used.layer()));
                }
            }
            if (bundle.layer() == Layer.DATA || bundle.layer() == Layer.WORK) {
                foreign(bundle, place, findings);
            }
        }
        return findings;
    }

    private static void foreign(Bundle bundle, String place, List<Finding> findings) {
        List<String> needs = new ArrayList<>(bundle.requiredBundles());
        needs.addAll(bundle.importedPackages());
        for (String need : needs) {
            if (WINDOW.stream().anyMatch(need::startsWith)) {
                findings.add(new Finding(place, "layer " + bundle.layer() + " must not need a window: " + need));
            } else if (PLATFORM.stream().anyMatch(need::startsWith) && !ON_THE_PLATFORM.contains(bundle.name())) {
                findings.add(new Finding(place, "must run in a plain JVM, without " + need));
            }
        }
    }
}
