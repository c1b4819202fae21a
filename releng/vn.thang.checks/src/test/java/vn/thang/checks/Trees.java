// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.List;

/** Small trees for tests. */
final class Trees {
    private Trees() {}

    static Tree.TextFile file(String path, String text) {
        return new Tree.TextFile(path, text);
    }

    /** A manifest in its folder; more lines such as {@code Require-Bundle: x}. */
    static Tree.TextFile bundle(String name, String... lines) {
        return file(
                "bundles/" + name + "/META-INF/MANIFEST.MF",
                "Bundle-SymbolicName: " + name + ";singleton:=true\nAutomatic-Module-Name: " + name + "\n"
                        + String.join("\n", lines) + "\n");
    }

    static Tree.TextFile source(String bundle, String path, String text) {
        return file("bundles/" + bundle + "/" + path, text);
    }

    static List<String> messages(Check check, Tree.TextFile... files) {
        return check.check(Tree.of(List.of(files))).stream()
                .map(Finding::toString)
                .toList();
    }
}
