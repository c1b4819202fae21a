// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.ui.CriteriaEditors;
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

    /** The last line of the commands found by name: search the same words in the help. */
    @Test
    void whatThePlatformCallsHelpIsThisHelp() {
        PlatformUI.getWorkbench().getHelpSystem().search(Workbench.text("huong dan muoi phut", "ten-minute tutorial"));
        untilTitle("Hướng dẫn mười phút", "Ten-minute tutorial");
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        untilTitle("Bắt đầu với Thang", "Getting started with Thang");
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

    @Test
    void everyPageOfTheEditorsHasItsOwnHelp(@TempDir Path folder) throws Exception {
        workbench.openCopy(folder);
        pages(
                "editor.tabs",
                Workbench.text("Bảng điểm", "Grid"),
                Workbench.text("Phiếu chấm điểm", "Score sheet"),
                Workbench.text("Biểu mẫu", "Form"),
                Workbench.text("Số liệu công bố", "Published figures"),
                Workbench.text("Chỉ tiêu", "Targets"));
        workbench.closeAll();
        Path file = folder.resolve("help.criteria");
        FrameworkFiles.save(Catalog.find("quang-ninh-2018").orElseThrow().framework(), file);
        CriteriaEditors.open(workbench.page(), file);
        pages(
                "criteria.tabs",
                Workbench.text("Soạn bộ tiêu chí", "Writing a framework"),
                Workbench.text("Văn bản của bộ tiêu chí", "Texts of a framework"),
                Workbench.text("Xếp loại và xếp hạng", "Bands and ranking"),
                Workbench.text("Nguồn của bộ tiêu chí", "Sources of a framework"),
                Workbench.text("So sánh phiên bản", "Comparing versions"));
    }

    private void pages(String tabs, String... titles) {
        CTabFolder folder = ui.byId(workbench.window(), CTabFolder.class, tabs);
        ui.untilTrue("pages", () -> folder.getItemCount() == titles.length);
        for (int page = 0; page < titles.length; page++) {
            int at = page;
            Rectangle tab = folder.getItem(page).getBounds();
            ui.click(folder, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
            ui.untilTrue("page " + at, () -> folder.getSelectionIndex() == at);
            ui.key(SWT.F1);
            untilTitle(titles[page], titles[page]);
            assertEquals(0, text().getTopPixel(), "the page is shown from its beginning");
            workbench.page().activate(workbench.page().getActiveEditor());
            ui.pump(200);
        }
    }
}
