// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.ui.FigureEditors;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.FoundItem;

/** A table of published figures in an editor of its own. */
class FiguresFileTest {
    private static final int PUBLISHED = 4;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    @Test
    void aTableIsOpenedPastedIntoUndoneAndSaved() throws Exception {
        Path file = Files.writeString(folder.resolve("figures.csv"), """
                statement,check,source
                "121/170, 67,45 %",share: 121/170 = 67.45%,p. 3
                131 units,sum: 28+14+89 = 131,p. 1
                """);
        assertTrue(FigureEditors.suits(file));
        FigureEditors.open(workbench.page(), file);
        Table table = ui.byId(workbench.window(), Table.class, "figures.table");
        ui.untilTrue("figures", () -> table.getItemCount() == 2);
        assertEquals(Workbench.text("67,45 %", "67.45 %"), table.getItem(0).getText(PUBLISHED));
        IEditorPart editor = workbench.page().getActiveEditor();
        FindingsSource findings = editor.getAdapter(FindingsSource.class);
        ui.untilTrue("findings", () -> findings.findings().size() == 1);
        table.setSelection(1);
        FoundItem found = findings.findings().getFirst();
        findings.reveal(found);
        assertEquals(0, table.getSelectionIndex(), "the figure of the finding");
        Screen.picture("figures-file-" + Workbench.text("vi", "en"), workbench.window());
        ui.click(table, 60, table.getHeaderHeight() + table.getItemHeight() / 2, 1);
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(
                new Object[] {"statement\tcheck\n12 awards\tsum: 3+1+1+6 = 12\n6 staff\tsum: 3+4 = 6\n"},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        ui.key('v', SWT.MOD1);
        ui.untilTrue("pasted", () -> table.getItemCount() == 4);
        assertTrue(editor.isDirty());
        ui.untilTrue("contradictions", () -> findings.findings().size() == 3);
        ui.key('z', SWT.MOD1);
        ui.untilTrue("undone", () -> table.getItemCount() == 2);
        ui.untilTrue("nothing to save", () -> !editor.isDirty());
        ui.key('y', SWT.MOD1);
        ui.untilTrue("again", () -> table.getItemCount() == 4);
        ui.key('s', SWT.MOD1);
        ui.untilTrue("saved", () -> !editor.isDirty());
        assertTrue(
                Files.readString(file).contains("12 awards,,sum: 3+1+1+6 = 12,sum,12,11,+1,warning,contradiction"),
                Files.readString(file));
        assertTrue(ui.byId(workbench.window(), Label.class, "figures.counts")
                .getText()
                .startsWith("4 "));
    }
}
