// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thang.workbench.WorkbenchIds;

/** The help beside the work: about the part in use, searched, followed by its links, through the perspectives. */
class HelpTest {
    private static final String VIEW = "vn.thang.help.view.help";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    private StyledText text() {
        return ui.byId(workbench.window(), StyledText.class, "help.page");
    }

    private void untilTitle(String vietnamese, String english) {
        String title = Workbench.text(vietnamese, english);
        ui.untilTrue("page " + title, () -> text().getLine(0).equals(title));
    }

    @Test
    void thePartInUseIsExplainedAndALinkIsFollowed() throws Exception {
        workbench.page().showView("vn.thang.ui.view.findings");
        ui.key(SWT.F1);
        untilTitle("Phát hiện", "Findings");
        List contents = ui.byId(workbench.window(), List.class, "help.contents");
        assertEquals(Workbench.text("Phát hiện", "Findings"), contents.getSelection()[0].strip());
        Text search = ui.byId(workbench.window(), Text.class, "help.search");
        ui.click(search);
        ui.type(Workbench.text("huong dan muoi phut", "ten-minute tutorial"));
        ui.key(SWT.CR);
        untilTitle("Hướng dẫn mười phút", "Ten-minute tutorial");
        ui.pump(300);
        Screen.picture("help-" + Workbench.text("vi", "en"), workbench.window());
        String link = Workbench.text("soạn một bộ tiêu chí", "write a framework");
        int at = text().getText().indexOf(link);
        text().setTopIndex(text().getLineAtOffset(at));
        ui.pump(200);
        Rectangle place = text().getTextBounds(at, at + 3);
        ui.click(text(), place.x + place.width / 2, place.y + place.height / 2, 1);
        untilTitle("Soạn bộ tiêu chí", "Writing a framework");
    }

    @Test
    void theOpenHelpComesAlongUntilItIsClosed() throws Exception {
        workbench.perspective(WorkbenchIds.CRITERIA);
        workbench.perspective(WorkbenchIds.EVALUATION);
        ui.key(SWT.F1);
        untilTitle("Bắt đầu với Thang", "Getting started with Thang");
        workbench.perspective(WorkbenchIds.RESULTS);
        untilTitle("Bắt đầu với Thang", "Getting started with Thang");
        workbench.page().hideView(workbench.page().findViewReference(VIEW));
        ui.pump(200);
        workbench.perspective(WorkbenchIds.CRITERIA);
        assertNull(workbench.page().findViewReference(VIEW), "stays closed");
    }
}
