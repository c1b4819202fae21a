// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folder, symbolic name, module name and root package of a bundle are the same. */
final class BundleNames implements Check {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    @Override
    public List<Finding> check(Tree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : tree.bundles()) {
            String place = "bundles/" + bundle.folder() + "/META-INF/MANIFEST.MF";
            if (!bundle.name().equals(bundle.folder())) {
                findings.add(new Finding(
                        place, "Bundle-SymbolicName is " + bundle.name() + " in the folder " + bundle.folder()));
            }
            if (!bundle.header("Automatic-Module-Name").equals(bundle.folder())) {
                findings.add(new Finding(
                        place,
                        "Automatic-Module-Name is " + bundle.header("Automatic-Module-Name") + " in the folder "
                                + bundle.folder()));
            }
            for (Tree.TextFile file : tree.files(file -> file.isJava() && file.in(bundle))) {
                Matcher matcher = PACKAGE.matcher(file.text());
                if (!matcher.find() || !(matcher.group(1) + ".").startsWith(bundle.folder() + ".")) {
                    findings.add(new Finding(file.path(), "lies outside the root package " + bundle.folder()));
                }
            }
        }
        return findings;
    }
}
