// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the features vn.thang.core and vn.thang.exporters in a running platform. */
class BundlesTest {
    private static List<Bundle> ours() {
        return Stream.of(FrameworkUtil.getBundle(BundlesTest.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("vn.thang."))
                .toList();
    }

    @Test
    void allAreResolved() {
        List<String> unresolved = ours().stream()
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::getSymbolicName)
                .toList();
        assertEquals(List.of(), unresolved);
        assertFalse(ours().isEmpty());
    }

    @Test
    void theExportersAreThere() {
        for (String name : List.of(
                "vn.thang.report.xlsx",
                "vn.thang.report.docx",
                "vn.thang.report.pptx",
                "vn.thang.report.html",
                "vn.thang.report.pdf")) {
            assertEquals(name, Platform.getBundle(name).getSymbolicName());
        }
    }

    @Test
    void noneNeedsAWindow() {
        assertEquals(
                List.of(),
                ours().stream()
                        .map(Bundle::getSymbolicName)
                        .filter(name -> name.endsWith(".ui") || name.equals("vn.thang.workbench"))
                        .toList());
    }
}
