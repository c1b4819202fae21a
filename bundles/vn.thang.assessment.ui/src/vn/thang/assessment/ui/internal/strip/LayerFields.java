// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.model.CellEntry.Answer;
import vn.thang.assessment.ui.model.CellEntry.Reading;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.assessment.ui.sheet.SheetEntry;
import vn.thang.assessment.ui.sheet.SheetRow;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The layers side by side: points and figures, who entered them and when, and the remark; all editable. */
final class LayerFields {

    private static final String PLAIN = "plain";

    /** Something that shows a line in a layer; {@code line} counts {@link StripContent#lines()}. */
    private record Field(Control control, int line, Layer layer, boolean remark) {
        String text() {
            return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
        }

        SheetRow row(StripContent content) {
            return remark ? content.row() : content.lines().get(line);
        }

        void setText(String text) {
            if (control instanceof Combo combo) {
                combo.setText(text);
            } else {
                ((Text) control).setText(text);
            }
        }
    }

    private final ScrolledComposite scroll;
    private final List<Field> fields = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Field> plain = new ArrayList<>();
    private final List<Label> known = new ArrayList<>();
    private List<List<String>> shape = List.of();
    private Composite grid;
    private Label problem;
    private StripContent content;

    LayerFields(Composite parent) {
        scroll = Look.plain(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
    }

    Control control() {
        return scroll;
    }

    void show(StripContent next) {
        boolean same = next.isSameLine(content);
        StripContent before = content;
        if (!same) {
            fields.stream().filter(this::isTyped).forEach(this::take);
        }
        content = next;
        List<List<String>> needed = shape(next);
        boolean layout = !needed.equals(shape);
        if (layout) {
            shape = needed;
            rebuild();
        }
        if (!same || layout) {
            layout |= describe();
        }
        for (Field field : fields) {
            String now = shown(next, field);
            boolean typing = same
                    && !layout
                    && field.control().isFocusControl()
                    && !field.text().equals(shown(before, field));
            if (!typing && !field.text().equals(now)) {
                field.setText(now);
            }
        }
        for (Field field : plain) {
            layout |= set((Label) field.control(), counts(field));
        }
        for (Layer layer : Layer.values()) {
            if (!known.isEmpty()) {
                layout |= set(known.get(layer.ordinal()), known(layer));
            }
        }
        if (layout) {
            grid.layout();
            scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    /** Sets a text; whether it is another one. */
    private static boolean set(Label label, String text) {
        if (label.getText().equals(text)) {
            return false;
        }
        label.setText(text);
        return true;
    }

    /** Which widgets the content needs; lines of the same shape share them, because making them takes long. */
    private static List<List<String>> shape(StripContent content) {
        List<List<String>> shape = new ArrayList<>();
        shape.add(List.of(String.valueOf(content.row().isCriterion())));
        for (SheetRow row : content.lines()) {
            shape.add(Arrays.stream(Layer.values())
                    .map(layer -> content.sheet()
                            .entry(row, layer)
                            .map(entry ->
                                    entry.answers().stream().map(Answer::label).collect(Collectors.joining("\n")))
                            .orElse(PLAIN))
                    .toList());
        }
        return shape;
    }

    private void rebuild() {
        fields.clear();
        names.clear();
        plain.clear();
        known.clear();
        if (grid != null) {
            grid.dispose();
        }
        grid = Look.plain(new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 6)
                .spacing(6, 4)
                .applyTo(grid);
        Look.muted(grid, "");
        for (Layer layer : Layer.values()) {
            Look.plain(new Label(grid, SWT.NONE)).setText(SheetColumn.of(layer).title(UiLanguage.locale()));
        }
        for (int line = 0; line < content.lines().size(); line++) {
            line(line);
        }
        if (content.row().isCriterion()) {
            Look.muted(grid, StripTexts.text("layers.who"));
            for (int i = 0; i < Layer.values().length; i++) {
                Label label = Look.muted(grid, "");
                GridDataFactory.fillDefaults().hint(96, SWT.DEFAULT).applyTo(label);
                known.add(label);
            }
            Look.muted(grid, StripTexts.text("layers.remark"));
            for (Layer layer : Layer.values()) {
                Text text = new Text(grid, SWT.BORDER);
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(64, SWT.DEFAULT)
                        .applyTo(text);
                add(new Field(text, 0, layer, true));
            }
        }
        problem = Look.muted(grid, "");
        problem.setData("id", "strip.problem");
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(240, SWT.DEFAULT)
                .applyTo(problem);
        Themes.colour(problem, palette -> {
            problem.setBackground(new Color(palette.background()));
            problem.setForeground(new Color(palette.error()));
        });
        scroll.setContent(grid);
    }

    private void line(int line) {
        SheetRow row = content.lines().get(line);
        Label label = Look.muted(grid, "");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(96, SWT.DEFAULT)
                .applyTo(label);
        names.add(label);
        for (Layer layer : Layer.values()) {
            Optional<SheetEntry> entry = content.sheet().entry(row, layer);
            if (entry.isEmpty()) {
                plain.add(new Field(Look.plain(new Label(grid, SWT.NONE)), line, layer, false));
            } else {
                Control control = entry.get().answers().isEmpty() ? new Text(grid, SWT.BORDER) : combo(entry.get());
                GridDataFactory.fillDefaults()
                        .align(SWT.FILL, SWT.CENTER)
                        .grab(true, false)
                        .hint(64, SWT.DEFAULT)
                        .applyTo(control);
                add(new Field(control, line, layer, false));
            }
        }
    }

    /** Says of the widgets which line they show now; whether the room they need may have changed. */
    private boolean describe() {
        boolean changed = set(problem, "");
        for (int line = 0; line < names.size(); line++) {
            SheetRow row = content.lines().get(line);
            boolean points = row.isGroup() || row.isCriterion();
            changed |= set(
                    names.get(line),
                    points
                            ? StripTexts.text("layers.points")
                            : content.sheet().text(row, SheetColumn.NAME).replace("&", "&&"));
        }
        for (Field field : fields) {
            Control control = field.control();
            String kind = field.remark() ? "remark" : field.row(content).itemId();
            control.setData("id", "strip." + kind + "." + field.layer().name().toLowerCase(Locale.ROOT));
            control.setEnabled(!content.readOnly());
            if (!field.remark() && control instanceof Text text) {
                text.setMessage(counts(field));
            }
        }
        return changed;
    }

    private Combo combo(SheetEntry entry) {
        Combo combo = new Combo(grid, SWT.DROP_DOWN);
        combo.setItems(entry.answers().stream().map(Answer::label).toArray(String[]::new));
        return combo;
    }

    private void add(Field field) {
        fields.add(field);
        Control control = Look.field(field.control());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = content.sheet().spoken(field.row(content), SheetColumn.of(field.layer()));
            }
        });
        control.addFocusListener(FocusListener.focusLostAdapter(e -> take(field)));
        control.addListener(SWT.DefaultSelection, e -> take(field));
        if (control instanceof Combo combo) {
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> take(field)));
        }
    }

    private boolean isTyped(Field field) {
        return field.control().isFocusControl() && !field.text().equals(shown(content, field));
    }

    /** What counts where nothing was entered in this layer: the computed points, or those of the verified layer. */
    private String counts(Field field) {
        return content.sheet().text(field.row(content), SheetColumn.of(field.layer()));
    }

    private static String shown(StripContent content, Field field) {
        SheetRow row = field.row(content);
        return field.remark()
                ? info(content, field.layer()).map(CellInfo::comment).orElse("")
                : content.sheet()
                        .entry(row, field.layer())
                        .map(SheetEntry::text)
                        .orElse("");
    }

    private static Optional<CellInfo> info(StripContent content, Layer layer) {
        return Optional.ofNullable(
                        content.facts().infos().get(new ColumnKey(content.row().itemId(), Facet.POINTS, layer)))
                .or(() -> Optional.ofNullable(
                        content.facts().infos().get(new ColumnKey(content.row().itemId(), Facet.INPUT, layer))));
    }

    private String known(Layer layer) {
        return info(content, layer)
                .map(info -> info.author().name() + "\n" + content.journal().time(info.when()))
                .orElse("–");
    }

    private void take(Field field) {
        if (field.control().isDisposed() || field.text().equals(shown(content, field))) {
            return;
        }
        SheetRow row = field.row(content);
        Optional<SheetEntry> entry = content.sheet().entry(row, field.layer());
        problem.setText("");
        if (entry.isPresent() && field.remark()) {
            content.perform().accept(content.edits().remark(row, entry.get(), field.text()));
        } else if (entry.isPresent()) {
            switch (entry.get().read(field.text())) {
                case Reading.Refused refused ->
                    problem.setText(refused.message().in(UiLanguage.locale()).replace("&", "&&"));
                case Reading.Accepted accepted ->
                    content.edits()
                            .enter(row, entry.get(), field.text(), accepted.cell())
                            .ifPresent(content.perform());
            }
        }
        scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        grid.layout();
    }
}
