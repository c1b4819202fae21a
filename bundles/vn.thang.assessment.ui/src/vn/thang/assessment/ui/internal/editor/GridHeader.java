// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** The line above the grid: what is open, which layer and which units are shown, and what can be done with them. */
final class GridHeader extends Composite {

    /** What the line is asked to do. */
    interface Actions {
        void layer(Layer layer);

        void scope(GridScope scope);

        void fold(boolean folded);

        void export();
    }

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
    private final ComboViewer layers;
    private final ComboViewer scopes;

    GridHeader(Composite parent, String title, Locale locale, Actions actions) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(8, 6)
                .spacing(6, 0)
                .applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Label name = label(title);
        name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(name);
        label(EditorTexts.text("header.layer"));
        layers = combo(
                "layer",
                layer -> EditorTexts.text("layer." + ((Layer) layer).name().toLowerCase(Locale.ROOT)));
        onChoice(layers, layer -> actions.layer((Layer) layer));
        label(EditorTexts.text("header.group"));
        scopes = combo("scope", scope -> ((GridScope) scope).label(locale));
        onChoice(scopes, scope -> actions.scope((GridScope) scope));
        ToolBar tools = new ToolBar(this, SWT.FLAT);
        Themes.colour(tools, palette -> tools.setBackground(new Color(palette.background())));
        tool(tools, Icons.COLLAPSE, "header.fold", () -> actions.fold(true));
        tool(tools, Icons.EXPAND, "header.unfold", () -> actions.fold(false));
        tool(tools, Icons.EXPORT, "header.export", actions::export);
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

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(palette.text()));
        });
        return label;
    }

    private void tool(ToolBar bar, Icons icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(EditorTexts.text(key));
        item.setData("id", key);
        item.setImage(resources.create(icon.descriptor()));
        Themes.onChange(bar, () -> item.setImage(resources.create(icon.descriptor())));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }
}
