// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.file;
import static vn.thang.checks.Trees.messages;
import static vn.thang.checks.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundleNamesTest {
    private static final Check CHECK = new BundleNames();

    @Test
    void oneNameEverywhereIsRight() {
        assertEquals(
                List.of(),
                messages(
                        CHECK,
                        bundle("vn.thang.cli"),
                        source("vn.thang.cli", "src/A.java", "package vn.thang.cli;\n"),
                        source("vn.thang.cli", "src/B.java", "package vn.thang.cli.internal;\n")));
    }

    @Test
    void otherNamesAreFound() {
        assertEquals(
                List.of(
                        "bundles/vn.thang.cli/META-INF/MANIFEST.MF: Bundle-SymbolicName is vn.thang.x in the folder vn.thang.cli",
                        "bundles/vn.thang.cli/META-INF/MANIFEST.MF: Automatic-Module-Name is vn.thang.y in the folder vn.thang.cli"),
                messages(
                        CHECK,
                        file(
                                "bundles/vn.thang.cli/META-INF/MANIFEST.MF",
                                "Bundle-SymbolicName: vn.thang.x\nAutomatic-Module-Name: vn.thang.y\n")));
    }

    @Test
    void aPackageThatOnlyStartsAlikeIsOutside() {
        assertEquals(
                List.of("bundles/vn.thang.cli/src/A.java: lies outside the root package vn.thang.cli"),
                messages(
                        CHECK,
                        bundle("vn.thang.cli"),
                        source("vn.thang.cli", "src/A.java", "package vn.thang.client;\n")));
    }
}
