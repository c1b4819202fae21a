// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No bundle uses itself in a circle. */
final class BundleCycles implements Check {
    @Override
    public List<Finding> check(Tree tree) {
        Edges edges = new Edges(tree.bundles());
        List<Finding> findings = new ArrayList<>();
        Set<Bundle> done = new HashSet<>();
        for (Bundle bundle : tree.bundles()) {
            visit(bundle, new ArrayList<>(), done, edges, findings);
        }
        return findings;
    }

    private static void visit(Bundle bundle, List<Bundle> path, Set<Bundle> done, Edges edges, List<Finding> findings) {
        int start = path.indexOf(bundle);
        if (start >= 0) {
            List<Bundle> circle = new ArrayList<>(path.subList(start, path.size()));
            circle.add(bundle);
            findings.add(new Finding(
                    "bundles/" + bundle.folder(),
                    "cycle " + circle.stream().map(Bundle::name).collect(Collectors.joining(" -> "))));
        } else if (!done.contains(bundle)) {
            path.add(bundle);
            edges.from(bundle).forEach(used -> visit(used, path, done, edges, findings));
            path.remove(path.size() - 1);
            done.add(bundle);
        }
    }
}
