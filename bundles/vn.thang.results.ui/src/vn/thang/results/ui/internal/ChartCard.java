// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.chart.Chart;
import vn.thang.chart.ChartFile;
import vn.thang.chart.Target;
import vn.thang.chart.results.ResultChart;
import vn.thang.results.ui.DrawingCanvas;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** One chart with its title, the sentence that reads it, and a menu to take it along. */
final class ChartCard extends Composite {
    private final Label title;
    private final Label sentence;
    private final DrawingCanvas canvas;
    private final ToolBar bar;
    private final Menu menu;
    private ResultChart shown;
    private String footnote = "";

    ChartCard(Composite parent, BiConsumer<Target, Boolean> pointed) {
        super(parent, SWT.NONE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 6)
                .spacing(4, 2)
                .applyTo(this);
        title = new Label(this, SWT.WRAP);
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(title);
        bar = new ToolBar(this, SWT.FLAT);
        menu = menu();
        ToolItem more = new ToolItem(bar, SWT.PUSH);
        more.setToolTipText(Texts.text("card.menu"));
        more.setImage(resources.create(Icons.EXPORT.descriptor()));
        Themes.onChange(this, () -> more.setImage(resources.create(Icons.EXPORT.descriptor())));
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            menu.setLocation(bar.toDisplay(0, bar.getSize().y));
            menu.setVisible(true);
        }));
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(sentence);
        canvas = new DrawingCanvas(this, UiLanguage.locale());
        canvas.onTarget(pointed);
        canvas.setMenu(menu);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(canvas);
        Themes.colour(this, palette -> setBackground(new Color(palette.background())));
        Themes.colour(bar, palette -> bar.setBackground(new Color(palette.background())));
        Themes.colour(title, palette -> {
            title.setBackground(new Color(palette.background()));
            title.setForeground(new Color(palette.text()));
        });
        Themes.colour(sentence, palette -> {
            sentence.setBackground(new Color(palette.background()));
            sentence.setForeground(new Color(palette.muted()));
        });
    }

    private Menu menu() {
        Menu created = new Menu(getShell(), SWT.POP_UP);
        addDisposeListener(e -> created.dispose());
        item(created, "card.png", () -> ChartSaving.save(getShell(), shown, footnote, ChartFile.PNG));
        item(created, "card.svg", () -> ChartSaving.save(getShell(), shown, footnote, ChartFile.SVG));
        separator(created);
        item(created, "card.copy", () -> ChartSaving.copyPicture(getDisplay(), chart(), footnote));
        item(
                created,
                "card.copy.data",
                () -> canvas.drawing()
                        .ifPresent(drawing -> ChartSaving.copyText(
                                getDisplay(), drawing.table().tsv())));
        item(created, "card.copy.sentence", () -> ChartSaving.copyText(getDisplay(), chart().sentence()));
        return created;
    }

    private static MenuItem separator(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.text(key));
        item.setData("id", key);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private Chart chart() {
        return shown.chart().orElseThrow();
    }

    void show(ResultChart next, String note) {
        shown = next;
        footnote = note;
        setData("id", "results.card." + next.code());
        canvas.setData("id", "results.chart." + next.code());
        bar.setData("id", "results.menu." + next.code());
        title.setText(next.title().replace("&", "&&"));
        boolean there = next.chart().isPresent();
        sentence.setText(next.chart().map(Chart::sentence).orElse(next.reason()).replace("&", "&&"));
        ((GridData) canvas.getLayoutData()).exclude = !there;
        canvas.setVisible(there);
        bar.setVisible(there);
        next.chart().ifPresent(canvas::show);
    }
}
