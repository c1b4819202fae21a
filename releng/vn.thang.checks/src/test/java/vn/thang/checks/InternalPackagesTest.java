// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.messages;
import static vn.thang.checks.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Test;

class InternalPackagesTest {
    private static final Check CHECK = new InternalPackages();

    @Test
    void anotherBundlesInternalPackageIsFound() {
        assertEquals(
                List.of("bundles/vn.thang.cli/src/vn/thang/cli/A.java: "
                        + "uses vn.thang.report.internal, which is internal to vn.thang.report"),
                messages(
                        CHECK,
                        bundle("vn.thang.cli"),
                        bundle("vn.thang.report"),
                        source("vn.thang.cli", "src/vn/thang/cli/A.java", "import vn.thang.report.internal.Csv;")));
    }

    @Test
    void theLongestBundleNameOwnsAPackage() {
        assertEquals(
                List.of("bundles/vn.thang.report/src/vn/thang/report/A.java: "
                        + "uses vn.thang.report.xlsx.internal, which is internal to vn.thang.report.xlsx"),
                messages(
                        CHECK,
                        bundle("vn.thang.report"),
                        bundle("vn.thang.report.xlsx"),
                        source("vn.thang.report", "src/vn/thang/report/A.java", "vn.thang.report.xlsx.internal.X x;")));
    }

    @Test
    void ownPackagesAndThoseOfTheTestedBundleAreFine() {
        assertEquals(
                List.of(),
                messages(
                        CHECK,
                        bundle(
                                "vn.thang.cli",
                                "Export-Package: vn.thang.cli.internal;x-friends:=\"vn.thang.cli.tests\""),
                        bundle("vn.thang.cli.tests"),
                        source("vn.thang.cli", "src_test/A.java", "import vn.thang.cli.internal.B;"),
                        source("vn.thang.cli.tests", "src/A.java", "import vn.thang.cli.internal.B;")));
    }

    @Test
    void anInternalPackageIsNotExportedAsApi() {
        assertEquals(
                List.of("bundles/vn.thang.cli/META-INF/MANIFEST.MF: "
                        + "vn.thang.cli.internal is exported without x-internal:=true"),
                messages(CHECK, bundle("vn.thang.cli", "Export-Package: vn.thang.cli,vn.thang.cli.internal")));
    }
}
