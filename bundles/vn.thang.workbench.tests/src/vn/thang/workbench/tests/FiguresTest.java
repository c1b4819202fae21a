// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.ui.UiLanguage;

/** The page of the published figures, with mouse and keyboard. */
class FiguresTest {
    private static final int FIGURES = 3;
    private static final int CHECK = 3;
    private static final int RECOMPUTED = 5;

    /** Uông Bí's, as published. */
    private static final String SELF_SCORE = "vi".equals(UiLanguage.locale().getLanguage()) ? "150,77" : "150.77";

    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    @TempDir
    Path folder;

    private OpenAssessment open;
    private Table table;

    private void openPage() throws Exception {
        workbench.openCopy(folder);
        open = workbench.open();
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "editor.tabs");
        Rectangle tab = tabs.getItem(FIGURES).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        table = ui.byId(workbench.window(), Table.class, "figures.table");
        ui.untilTrue("figures", () -> table.getItemCount() == published().size());
        // a check that speaks of self-scores: they are scored when the page first asks for them
        ui.untilTrue(
                "self-scores",
                () -> table.getItem(index("UB-01b")).getText(RECOMPUTED).equals(SELF_SCORE));
    }

    private int index(String id) {
        return published().indexOf(figure(id));
    }

    private List<PublishedFigure> published() {
        return open.session().model().getPublished();
    }

    private PublishedFigure figure(String id) {
        return published().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void select(String id) {
        int index = index(id);
        table.showItem(table.getItem(index));
        ui.pump(300);
        Rectangle row = table.getItem(index).getBounds(1);
        ui.click(table, row.x + 30, row.y + row.height / 2, 1);
        ui.untilTrue("selected " + id, () -> table.getSelectionIndex() == index);
    }

    private Button button(Shell shell, String id) {
        return ui.byId(shell, Button.class, id);
    }

    private void write(Shell dialog, String id, String text) {
        Text field = ui.byId(dialog, Text.class, id);
        ui.click(field);
        ui.untilTrue("focus in " + id, field::isFocusControl);
        ui.key('a', SWT.CTRL);
        ui.type(text);
        ui.untilTrue(text, () -> field.getText().equals(text));
    }

    @Test
    void aContradictionIsResolvedAndTheDecisionUndone() throws Exception {
        openPage();
        select("QN-08b");
        Text details = ui.byId(workbench.window(), Text.class, "figures.details");
        assertTrue(details.getText().contains("90 %"), details.getText());
        Screen.picture("figures-page", workbench.window());
        ui.dialog(() -> ui.click(button(workbench.window(), "figures.resolve")), dialog -> {
            ui.click(button(dialog, "resolve.corrected"));
            write(dialog, "resolve.value", "99%");
            write(dialog, "resolve.by", "Lan");
            assertFalse(button(dialog, "resolve.ok").isEnabled(), "a decision needs a reason");
            write(dialog, "resolve.reason", "9 + 90");
            Screen.picture("figures-resolve", dialog);
            ui.click(button(dialog, "resolve.ok"));
        });
        ui.untilTrue("resolved", () -> figure("QN-08b").getDecision() == FigureDecision.CORRECTED);
        assertEquals("99%", figure("QN-08b").getCorrectedTo());
        assertEquals("Lan", figure("QN-08b").getResolvedBy());
        ui.untilTrue("shown", () -> details.getText().contains("Lan"));
        ui.pump(500); // painted, too
        Screen.picture("figures-resolved", workbench.window());
        ui.click(table, 40, table.getHeaderHeight() + 40, 1);
        ui.key('z', SWT.CTRL);
        ui.untilTrue("undone", () -> figure("QN-08b").getDecision() == FigureDecision.OPEN);
    }

    @Test
    void aPastedTextBecomesFigures() throws Exception {
        openPage();
        int before = published().size();
        Clipboard clipboard = new Clipboard(workbench.window().getDisplay());
        // invented: 20 + 43 = 63
        clipboard.setContents(
                new Object[] {"Đã số hóa 312/400 hồ sơ (78 %). Có 62 đơn vị, gồm 20 sở và 43 xã."},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        ui.dialog(() -> ui.click(button(workbench.window(), "figures.paste")), dialog -> {
            Text text = ui.byId(dialog, Text.class, "paste.text");
            ui.click(text);
            ui.key('v', SWT.CTRL);
            Table proposals = ui.byId(dialog, Table.class, "paste.proposals");
            ui.untilTrue("proposals", () -> proposals.getItemCount() == 2);
            assertEquals(
                    List.of("share: 312/400 = 78%", "sum: 20+43 = 62"),
                    Arrays.stream(proposals.getItems())
                            .map(item -> item.getText(1))
                            .toList());
            write(dialog, "paste.source", "Bai bao");
            Screen.picture("figures-paste", dialog);
            ui.click(button(dialog, "paste.ok"));
        });
        ui.untilTrue("added", () -> published().size() == before + 2);
        assertEquals("Bai bao", published().getLast().getCitation());
        ui.untilTrue("shown", () -> table.getItemCount() == before + 2);
        table.showItem(table.getItem(before + 1));
        ui.untilTrue("filled", () -> table.getItem(before + 1).getText(CHECK).equals("sum: 20+43 = 62"));
        TableItem last = table.getItem(before + 1);
        assertEquals("63", last.getText(5));
        assertEquals("-1", last.getText(6));
    }

    @Test
    void aFigureIsWrittenWithItsResultInSight() throws Exception {
        openPage();
        int before = published().size();
        ui.dialog(() -> ui.click(button(workbench.window(), "figures.add")), dialog -> {
            Text result = ui.byId(dialog, Text.class, "figure.result");
            write(dialog, "figure.statement", "12 awards");
            write(dialog, "figure.check", "sum: 3+1+1+ = 12");
            assertFalse(button(dialog, "figure.ok").isEnabled());
            write(dialog, "figure.check", "sum: 3+1+1+6 = 12");
            ui.untilTrue("recomputed", () -> result.getText().contains("11"));
            Screen.picture("figures-edit", dialog);
            ui.click(button(dialog, "figure.ok"));
        });
        ui.untilTrue("added", () -> published().size() == before + 1);
        assertEquals("sum: 3+1+1+6 = 12", published().getLast().getCheck());
    }
}
