// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.List;

/** Every exported package with code of ours says in package-info.java what lives there. */
final class PackageDocumentation implements Check {
    @Override
    public List<Finding> check(Tree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : tree.bundles()) {
            for (Bundle.Clause export : bundle.clauses("Export-Package")) {
                String folder =
                        "bundles/" + bundle.folder() + "/src/" + export.name().replace('.', '/') + "/";
                List<Tree.TextFile> sources = tree.files(file -> file.isJava()
                        && file.path().startsWith(folder)
                        && file.path().indexOf('/', folder.length()) < 0);
                boolean documented =
                        sources.stream().anyMatch(file -> file.path().endsWith("/package-info.java"));
                if (!sources.isEmpty() && !documented && !export.name().contains(".internal")) {
                    findings.add(new Finding(folder, "has no package-info.java"));
                }
            }
        }
        return findings;
    }
}
