// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.GridContents;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.assessment.ui.model.RowGrouping;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** The line above the grid: what is open, which layer and which units are shown, and what can be done with them. */
final class GridHeader extends Composite {

    /** What the line is asked to do. */
    interface Actions {
        void layer(Layer layer);

        void scope(GridScope scope);

        void contents(GridContents contents);

        void fold(boolean folded);

        void group(RowGrouping grouping);

        void foldRows(boolean folded);

        void filter(boolean on);

        void find();

        void columns();

        void legend(Point corner);

        void export();
    }

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final ComboViewer layers;
    private final ComboViewer scopes;
    private final CLabel name;
    private final List<Label> labels = new ArrayList<>();
    private RowGrouping grouping = RowGrouping.NONE;

    GridHeader(Composite parent, String title, Locale locale, Actions actions) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(8)
                .margins(8, 6)
                .spacing(6, 0)
                .applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        name = new CLabel(this, SWT.NONE);
        name.setText(title.replace("&", "&&"));
        colour(name);
        name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(name);
        label("header.layer");
        layers = combo(
                "layer",
                layer -> EditorTexts.text("layer." + ((Layer) layer).name().toLowerCase(Locale.ROOT)));
        onChoice(layers, layer -> actions.layer((Layer) layer));
        label("header.group");
        scopes = combo("scope", scope -> ((GridScope) scope).label(locale));
        onChoice(scopes, scope -> actions.scope((GridScope) scope));
        label("header.contents");
        ComboViewer contents = combo(
                "contents",
                shown -> EditorTexts.text(
                        "contents." + ((GridContents) shown).name().toLowerCase(Locale.ROOT)));
        onChoice(contents, shown -> actions.contents((GridContents) shown));
        contents.setInput(GridContents.values());
        contents.setSelection(new StructuredSelection(GridContents.POINTS));
        ToolBar tools = new ToolBar(this, SWT.FLAT);
        Themes.colour(tools, palette -> tools.setBackground(new Color(palette.background())));
        tool(tools, Icons.SEARCH, "header.find", SWT.PUSH, item -> actions.find());
        tool(tools, Icons.FILTER, "header.filter", SWT.CHECK, item -> actions.filter(item.getSelection()));
        tool(tools, Icons.ROWS, "header.rows", SWT.DROP_DOWN, item -> groupings(item, actions));
        tool(tools, Icons.COLUMNS, "header.columns", SWT.PUSH, item -> actions.columns());
        tool(tools, Icons.COLLAPSE, "header.fold", SWT.PUSH, item -> actions.fold(true));
        tool(tools, Icons.EXPAND, "header.unfold", SWT.PUSH, item -> actions.fold(false));
        tool(tools, Icons.EXPORT, "header.export", SWT.PUSH, item -> actions.export());
        tool(tools, Icons.INFO, "header.legend", SWT.PUSH, item -> actions.legend(below(item)));
        addListener(SWT.Resize, e -> share());
    }

    /** Fills the two choices without telling the actions. */
    void offer(List<GridScope> offered, GridScope scope, Layer layer) {
        layers.setInput(Layer.values());
        layers.setSelection(new StructuredSelection(layer));
        scopes.setInput(offered);
        scopes.setSelection(new StructuredSelection(scope));
    }

    private ComboViewer combo(String id, Function<Object, String> label) {
        ComboViewer viewer = new ComboViewer(this, SWT.READ_ONLY);
        viewer.getCombo().setData("id", id);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(label));
        return viewer;
    }

    /** Only a choice of the person counts, not one that the program shows. */
    private static void onChoice(ComboViewer viewer, Consumer<Object> action) {
        viewer.getCombo()
                .addSelectionListener(SelectionListener.widgetSelectedAdapter(
                        e -> action.accept(viewer.getStructuredSelection().getFirstElement())));
    }

    private void label(String key) {
        Label label = new Label(this, SWT.NONE);
        label.setText(EditorTexts.text(key));
        colour(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        labels.add(label);
    }

    /** Where there is too little room the choices speak for themselves, so that no tool and no name is cut off. */
    private void share() {
        labels.forEach(label -> show(label, true));
        show(name, true);
        if (isTooNarrow()) {
            labels.forEach(label -> show(label, false));
            // The tab of the editor has the name, too.
            show(name, !isTooNarrow());
        }
        layout();
    }

    private boolean isTooNarrow() {
        return computeSize(SWT.DEFAULT, SWT.DEFAULT).x > getClientArea().width;
    }

    private static void show(Control label, boolean shown) {
        label.setVisible(shown);
        ((GridData) label.getLayoutData()).exclude = !shown;
    }

    private static void colour(Control label) {
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
    }

    private void tool(ToolBar bar, Icons icon, String key, int style, Consumer<ToolItem> action) {
        ToolItem item = new ToolItem(bar, style);
        item.setToolTipText(EditorTexts.text(key));
        item.setData("id", key);
        item.setImage(resources.create(icon.descriptor()));
        Themes.onChange(bar, () -> item.setImage(resources.create(icon.descriptor())));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.accept(item)));
    }

    private static Point below(ToolItem item) {
        Rectangle area = item.getBounds();
        return item.getParent().toDisplay(area.x + area.width, area.y + area.height + 4);
    }

    /** The menu of what rows can be gathered by. */
    private void groupings(ToolItem item, Actions actions) {
        Menu menu = new Menu(getShell(), SWT.POP_UP);
        for (RowGrouping each : RowGrouping.values()) {
            MenuItem choice = entry(menu, SWT.RADIO);
            choice.setText(EditorTexts.text("rows." + each.name().toLowerCase(Locale.ROOT)));
            choice.setSelection(each == grouping);
            choice.addListener(SWT.Selection, e -> {
                if (choice.getSelection()) {
                    grouping = each;
                    actions.group(each);
                }
            });
        }
        entry(menu, SWT.SEPARATOR);
        fold(menu, "rows.fold", () -> actions.foldRows(true));
        fold(menu, "rows.unfold", () -> actions.foldRows(false));
        Rectangle area = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(area.x, area.y + area.height));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static MenuItem entry(Menu menu, int style) {
        return new MenuItem(menu, style);
    }

    private void fold(Menu menu, String key, Runnable action) {
        MenuItem item = entry(menu, SWT.PUSH);
        item.setText(EditorTexts.text(key));
        item.setEnabled(grouping != RowGrouping.NONE);
        item.addListener(SWT.Selection, e -> action.run());
    }
}
