// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.ui.internal.sheet.EditorPage;
import vn.thang.scoring.ScoringRun;

/** The pages of the open assessment, chosen by tabs at the bottom. A page is made when it is first shown. */
final class EditorTabs extends Composite {
    private final CTabFolder folder;
    private final Runnable changed;
    private final List<Function<Composite, EditorPage>> makers = new ArrayList<>();
    private final List<EditorPage> pages = new ArrayList<>();
    private int active = -1;

    /**
     * No page yet.
     *
     * @param changed runs after another page has come to the front
     */
    EditorTabs(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        setLayout(new FillLayout());
        folder = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT);
        folder.setData("id", "editor.tabs");
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            activate(folder.getSelectionIndex());
            page().setFocus();
        }));
    }

    void add(String title, Function<Composite, EditorPage> maker) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        makers.add(maker);
        pages.add(null);
    }

    /** Brings a page to the front. */
    void activate(int index) {
        if (pages.get(index) == null) {
            EditorPage made = makers.get(index).apply(folder);
            pages.set(index, made);
            folder.getItem(index).setControl(made.control());
        }
        folder.setSelection(index);
        if (active != index) {
            active = index;
            changed.run();
        }
    }

    /** Goes so many pages on, in a circle. */
    void turn(int by) {
        activate(Math.floorMod(active + by, pages.size()));
        page().setFocus();
    }

    int active() {
        return active;
    }

    /** The page in front. */
    EditorPage page() {
        return pages.get(active);
    }

    void show(ScoringRun run) {
        for (EditorPage page : pages) {
            if (page != null) {
                page.show(run);
            }
        }
    }
}
