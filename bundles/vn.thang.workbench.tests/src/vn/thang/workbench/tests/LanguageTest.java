// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;

/** Menus, parts and numbers in the language the workbench was started in; the build runs this in both. */
class LanguageTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @Test
    void menusAndWelcome() {
        List<String> menus = Arrays.stream(workbench.window().getMenuBar().getItems())
                .map(item -> UiDriver.plain(item.getText()))
                .toList();
        assertEquals(
                Workbench.vietnamese()
                        ? List.of("Tệp", "Sửa", "Xem", "Bộ tiêu chí", "Đánh giá", "Kết quả", "Cửa sổ", "Trợ giúp")
                        : List.of("File", "Edit", "View", "Criteria", "Evaluation", "Results", "Window", "Help"),
                menus);
        assertEquals(
                Workbench.text("Mở kỳ đánh giá mẫu", "Open the sample assessment"),
                ui.byId(workbench.window(), Button.class, "welcome.sample")
                        .getText()
                        .strip());
        ui.pump(500);
        Screen.picture("welcome-" + Workbench.text("vi", "en"), workbench.window());
    }

    @Test
    void numbersNoticeAndExplanation() throws Exception {
        workbench.openCopy(folder);
        GridDriver grid = new GridDriver(ui, workbench.open());
        String points = grid.text(0, UnitFact.POINTS);
        assertTrue(points.matches(Workbench.text("\\d+,\\d\\d", "\\d+\\.\\d\\d")), points);
        String notice = ui.byId(workbench.window(), Label.class, "notice").getText();
        assertTrue(notice.startsWith(Workbench.text("Dữ liệu dựng lại", "Reconstruction")), notice);
        grid.click(0, grid.firstCriterion(), 1);
        ui.key(SWT.F4);
        StyledText derivation = ui.byId(workbench.window(), StyledText.class, "explain.text");
        ui.untilTrue(
                "derivation", () -> derivation.getText().contains(grid.model().code(grid.firstCriterion())));
        ui.pump(600);
        Screen.picture("evaluation-" + Workbench.text("vi", "en"), workbench.window());
    }
}
