// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Internal packages are exported only as such, and only their own bundle and its tests use them. */
final class InternalPackages implements Check {
    private static final Pattern USE = Pattern.compile("\\bvn\\.thang(?:\\.\\w+)*?\\.internal\\b");

    @Override
    public List<Finding> check(Tree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : tree.bundles()) {
            exports(bundle, findings);
            for (Tree.TextFile file : tree.files(file -> file.isJava() && file.in(bundle))) {
                uses(file, bundle, tree, findings);
            }
        }
        return findings;
    }

    private static void exports(Bundle bundle, List<Finding> findings) {
        for (Bundle.Clause export : bundle.clauses("Export-Package")) {
            boolean internal = export.name().contains(".internal");
            boolean marked = export.parameters().contains("x-internal:=true")
                    || export.parameters().contains("x-friends:=");
            if (bundle.layer() != Layer.LIBRARY && internal && !marked) {
                findings.add(new Finding(
                        "bundles/" + bundle.folder() + "/META-INF/MANIFEST.MF",
                        export.name() + " is exported without x-internal:=true"));
            }
        }
    }

    private static void uses(Tree.TextFile file, Bundle user, Tree tree, List<Finding> findings) {
        Matcher matcher = USE.matcher(file.text());
        while (matcher.find()) {
            String name = matcher.group();
            Optional<Bundle> owner = tree.bundles().stream()
                    .filter(bundle -> name.startsWith(bundle.name() + "."))
                    .max(Comparator.comparingInt(bundle -> bundle.name().length()));
            if (owner.isPresent()
                    && !owner.get().equals(user)
                    && !user.name().equals(owner.get().name() + ".tests")) {
                findings.add(new Finding(
                        file.path(),
                        "uses " + name + ", which is internal to " + owner.get().name()));
            }
        }
    }
}
