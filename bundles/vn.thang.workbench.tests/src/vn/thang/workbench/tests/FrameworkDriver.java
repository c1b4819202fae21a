// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.ui.UiLanguage;

/** Writes in the criteria editor of the running workbench with mouse and keyboard. */
final class FrameworkDriver {
    private final UiDriver ui;
    private final Workbench workbench;

    FrameworkDriver(UiDriver ui, Workbench workbench) {
        this.ui = ui;
        this.workbench = workbench;
    }

    /** Criteria &gt; New framework... with one scorecard, one group and one criterion. */
    OpenFramework create(String code) {
        ui.dialog(
                () -> ui.menu(
                        workbench.window(),
                        Workbench.text("Bộ tiêu chí", "Criteria"),
                        Workbench.text("Bộ tiêu chí mới...", "New framework...")),
                dialog -> {
                    fill(dialog, "new.nameVi", "Thử nghiệm");
                    fill(dialog, "new.nameEn", "Trial");
                    fill(dialog, "new.code", code);
                    ui.click(ui.find(
                            dialog, Button.class, button -> button.getText().equals(Workbench.text("Tạo", "Create"))));
                });
        return open();
    }

    private void fill(Shell dialog, String id, String text) {
        ui.click(ui.byId(dialog, Text.class, id));
        ui.type(text);
    }

    /** What the active editor has open. */
    OpenFramework open() {
        return ui.until(
                "open framework",
                () -> Optional.ofNullable(workbench.page().getActiveEditor())
                        .map(editor -> editor.getAdapter(OpenFramework.class))
                        .orElse(null));
    }

    Tree tree() {
        return ui.byId(workbench.window(), Tree.class, "criteria.tree");
    }

    private static List<TreeItem> all(TreeItem[] items) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem item : items) {
            all.add(item);
            all.addAll(all(item.getItems()));
        }
        return all;
    }

    /** Goes to a row with the arrow keys. */
    void row(String code) {
        ui.until("row " + code, () -> find(code));
        tree().forceFocus();
        ui.pump(200);
        for (int i = 0; i < 40; i++) {
            List<TreeItem> rows = all(tree().getItems());
            int at = tree().getSelectionCount() == 0 ? -1 : rows.indexOf(tree().getSelection()[0]);
            int to = rows.indexOf(find(code));
            if (at == to) {
                return;
            }
            ui.key(to > at ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            awaitStep(rows, at);
        }
        throw new AssertionError("row " + code + " cannot be reached");
    }

    /** On a crowded machine a key takes a while to arrive; another one sent meanwhile would go too far. */
    private void awaitStep(List<TreeItem> rows, int before) {
        for (int waited = 0; waited < 40; waited++) {
            int now = tree().getSelectionCount() == 0 ? -1 : rows.indexOf(tree().getSelection()[0]);
            if (now != before) {
                return;
            }
            ui.pump(50);
        }
    }

    private TreeItem find(String code) {
        return all(tree().getItems()).stream()
                .filter(each -> each.getText(0).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Types over a field of the form. */
    void enter(String id, String text) {
        Text field = ui.byId(workbench.window(), Text.class, id);
        ui.click(field);
        ui.untilTrue("focus in " + id, field::isFocusControl);
        ui.key('a', SWT.MOD1);
        ui.type(text);
        ui.key(SWT.CR);
    }

    /** Chooses the rule of the selected criterion. */
    void rule(EClass kind) {
        Combo combo = ui.byId(workbench.window(), Combo.class, "form.rule");
        combo.select(Arrays.asList(combo.getItems()).indexOf(Texts.label(kind, UiLanguage.locale())));
        combo.notifyListeners(SWT.Selection, new Event());
        ui.pump(200);
    }

    /** Names the element that was just added. */
    void named(String name) {
        ui.pump(300);
        ui.type(name);
        ui.key(SWT.CR);
        ui.pump(200);
    }

    void page(int index) {
        CTabFolder tabs = ui.byId(workbench.window(), CTabFolder.class, "criteria.tabs");
        Rectangle tab = tabs.getItem(index).getBounds();
        ui.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2, 1);
        ui.untilTrue("page " + index, () -> tabs.getSelectionIndex() == index);
    }
}
