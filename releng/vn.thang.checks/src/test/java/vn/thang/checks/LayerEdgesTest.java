// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.messages;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerEdgesTest {
    private static final Check CHECK = new LayerEdges();

    @Test
    void workMayUseDataLibrariesAndWork() {
        assertEquals(
                List.of(),
                messages(
                        CHECK,
                        bundle("vn.thang.criteria"),
                        bundle("vn.thang.lib.office"),
                        bundle("vn.thang.report"),
                        bundle(
                                "vn.thang.report.xlsx",
                                "Require-Bundle: vn.thang.criteria,",
                                " vn.thang.lib.office,",
                                " vn.thang.report;bundle-version=\"[1.0.0,2.0.0)\"")));
    }

    @Test
    void dataMustNotUseWork() {
        List<String> found = messages(
                CHECK, bundle("vn.thang.scoring"), bundle("vn.thang.criteria", "Require-Bundle: vn.thang.scoring"));
        assertEquals(
                List.of("bundles/vn.thang.criteria/META-INF/MANIFEST.MF: "
                        + "layer DATA must not use vn.thang.scoring of layer WORK"),
                found);
    }

    @Test
    void workMustNotUseTheFaceThroughAnImportedPackage() {
        List<String> found = messages(
                CHECK,
                bundle("vn.thang.ui", "Export-Package: vn.thang.ui.images;uses:=\"a,b\""),
                bundle("vn.thang.cli", "Import-Package: vn.thang.ui.images;version=\"[1,2)\""));
        assertEquals(1, found.size());
        assertTrue(found.get(0).endsWith("layer WORK must not use vn.thang.ui of layer FACE"));
    }

    @Test
    void nothingButTestsUsesTests() {
        assertEquals(
                1,
                messages(CHECK, bundle("vn.thang.testkit"), bundle("vn.thang.ui", "Require-Bundle: vn.thang.testkit"))
                        .size());
        assertEquals(
                0,
                messages(
                                CHECK,
                                bundle("vn.thang.testkit"),
                                bundle("vn.thang.cli.tests", "Require-Bundle: vn.thang.testkit"))
                        .size());
    }

    @Test
    void workMustNotNeedAWindowNorThePlatform() {
        assertEquals(
                List.of(
                        "bundles/vn.thang.scoring/META-INF/MANIFEST.MF: must run in a plain JVM, without org.eclipse.core.runtime",
                        "bundles/vn.thang.scoring/META-INF/MANIFEST.MF: layer WORK must not need a window: org.eclipse.swt.widgets"),
                messages(
                        CHECK,
                        bundle(
                                "vn.thang.scoring",
                                "Require-Bundle: org.eclipse.core.runtime",
                                "Import-Package: org.eclipse.swt.widgets")));
    }

    @Test
    void theCommandLineMayBeAnApplicationOfThePlatform() {
        assertEquals(List.of(), messages(CHECK, bundle("vn.thang.cli", "Require-Bundle: org.eclipse.core.runtime")));
    }

    @Test
    void librariesUseNothingOfOurs() {
        assertFalse(messages(
                        CHECK,
                        bundle("vn.thang.criteria"),
                        bundle("vn.thang.lib.office", "Require-Bundle: vn.thang.criteria"))
                .isEmpty());
    }
}
