// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.Unit;
import vn.thang.assessment.ui.sheet.UnitSearch;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** A list of units that becomes shorter while one types; Enter goes to the first or selected one. */
final class UnitChooser extends PopupDialog {
    private static final int SHOWN = 200;

    private final Control below;
    private final List<Unit> units;
    private final Consumer<Unit> chosen;
    private Text search;
    private Table table;

    UnitChooser(Control below, List<Unit> units, Consumer<Unit> chosen) {
        super(below.getShell(), SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, null, null);
        this.below = below;
        this.units = units;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(area);
        search = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        search.setData("id", "sheet.units.search");
        search.setMessage(SheetTexts.text("units.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.setData("id", "sheet.units.list");
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 300).applyTo(table);
        for (Control each : new Control[] {area, search, table}) {
            Themes.colour(each, palette -> {
                each.setBackground(new Color(palette.background()));
                each.setForeground(new Color(palette.text()));
            });
        }
        search.addModifyListener(e -> fill());
        search.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setSelection(Math.min(table.getSelectionIndex() + 1, table.getItemCount() - 1));
                e.doit = false;
            } else if (e.keyCode == SWT.ARROW_UP) {
                table.setSelection(Math.max(table.getSelectionIndex() - 1, 0));
                e.doit = false;
            }
        }));
        search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> choose()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> choose()));
        table.addListener(SWT.MouseUp, e -> choose());
        fill();
        return area;
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        List<Unit> found = UnitSearch.find(units, search.getText(), UiLanguage.locale());
        for (Unit unit : found.subList(0, Math.min(SHOWN, found.size()))) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(Texts.name(unit, UiLanguage.locale()));
            item.setData(unit);
        }
        if (found.size() > SHOWN) {
            new TableItem(table, SWT.NONE).setText(SheetTexts.text("units.more", found.size() - SHOWN));
        }
        table.setRedraw(true);
        table.setSelection(0);
    }

    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0 && table.getItem(index).getData() instanceof Unit unit) {
            close();
            chosen.accept(unit);
        }
    }

    @Override
    protected Control getFocusControl() {
        return search;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle bounds = below.getBounds();
        return below.getParent().toDisplay(bounds.x, bounds.y + bounds.height + 2);
    }
}
