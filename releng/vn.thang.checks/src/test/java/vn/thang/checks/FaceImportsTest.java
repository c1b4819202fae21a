// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.messages;
import static vn.thang.checks.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaceImportsTest {
    private static final String WIDGET = "package a;\n\nimport org.eclipse.swt.widgets.Text;\n";

    @Test
    void workMustNotImportWidgets() {
        assertEquals(
                List.of("bundles/vn.thang.scoring/src/A.java: imports org.eclipse.swt.widgets.Text in layer WORK"),
                messages(
                        new FaceImports(),
                        bundle("vn.thang.scoring"),
                        source("vn.thang.scoring", "src/A.java", WIDGET)));
    }

    @Test
    void workMustNotImportTheFace() {
        assertEquals(
                List.of("bundles/vn.thang.cli/src/A.java: imports vn.thang.assessment.ui.Grid in layer WORK"),
                messages(
                        new FaceImports(),
                        bundle("vn.thang.cli"),
                        source("vn.thang.cli", "src/A.java", "import vn.thang.assessment.ui.Grid;")));
    }

    @Test
    void theFaceMay() {
        assertEquals(
                List.of(),
                messages(new FaceImports(), bundle("vn.thang.ui"), source("vn.thang.ui", "src/A.java", WIDGET)));
    }
}
