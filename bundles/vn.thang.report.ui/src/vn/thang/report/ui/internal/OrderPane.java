// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import vn.thang.report.Exporter;
import vn.thang.report.ReportKind;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.report.ui.model.UnitChoice;
import vn.thang.ui.UiLanguage;

/** Which documents, in which formats and language, about which units, and where to. */
final class OrderPane {
    /** What an office asks for most comes first. */
    private static final List<String> USUAL = List.of("docx", "pdf", "xlsx", "pptx", "html", "csv", "json");

    private final OrderModel order;
    private final Map<Exporter, Button> formats = new LinkedHashMap<>();
    private final Map<ReportKind, Button> kinds = new LinkedHashMap<>();
    private final UnitsField units;

    OrderPane(Composite parent, OrderModel order, List<UnitChoice> choices) {
        this.order = order;
        Composite part = Fields.part(parent, "part.documents");
        Composite documents = boxes(part, 2);
        for (ReportKind kind : ReportKind.values()) {
            Button box = Fields.button(
                    documents,
                    SWT.CHECK,
                    OrderModel.name(kind).in(UiLanguage.locale()),
                    "document." + kind.code(),
                    () -> {});
            box.setSelection(order.wants(kind));
            box.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> order.want(kind, box.getSelection())));
            kinds.put(kind, box);
        }
        Fields.label(part, Texts.text("units"), SWT.CENTER);
        units = new UnitsField(part, order, choices);
        Composite form = Fields.part(parent, "part.formats");
        formats(form);
        Fields.label(form, Texts.text("language"), SWT.CENTER);
        language(form);
        Fields.label(form, Texts.text("folder"), SWT.CENTER);
        folder(form);
        order.listen(this::update);
    }

    private static Composite boxes(Composite part, int columns) {
        Composite boxes = new Composite(part, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 3).applyTo(boxes);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(boxes);
        return boxes;
    }

    private void formats(Composite part) {
        Composite boxes = boxes(part, 2);
        List<Exporter> exporters = order.exporters().stream()
                .sorted(Comparator.comparingInt(each -> Math.floorMod(USUAL.indexOf(each.format()), USUAL.size() + 1)))
                .toList();
        for (Exporter exporter : exporters) {
            String label = exporter.label().in(UiLanguage.locale());
            String format = exporter.format();
            String text = label.toLowerCase(Locale.ROOT).contains(format) ? label : label + " (." + format + ")";
            Button box = Fields.button(boxes, SWT.CHECK, text, "format." + exporter.format(), () -> {});
            box.setSelection(order.wants(exporter.format()));
            box.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> order.want(exporter.format(), box.getSelection())));
            formats.put(exporter, box);
        }
    }

    private void language(Composite part) {
        Combo language = new Combo(part, SWT.READ_ONLY);
        language.setData("id", "report.language");
        language.setItems(Texts.text("vietnamese"), Texts.text("english"));
        language.select(order.locale().getLanguage().equals("vi") ? 0 : 1);
        language.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> order.write(language.getSelectionIndex() == 0 ? Locale.of("vi") : Locale.ENGLISH)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
    }

    private void folder(Composite part) {
        Composite row = Fields.row(part, 2);
        Text folder = new Text(row, SWT.BORDER);
        folder.setData("id", "folder");
        folder.setText(order.folder());
        folder.addModifyListener(e -> order.writeTo(folder.getText()));
        Fields.fill(folder);
        Fields.button(row, SWT.PUSH, Texts.text("browse"), "folder.browse", () -> {
            DirectoryDialog dialog = new DirectoryDialog(row.getShell());
            dialog.setText(Texts.text("folder"));
            dialog.setFilterPath(folder.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
    }

    /** Shows which formats carry what is wanted. */
    void update() {
        kinds.forEach((kind, box) -> box.setSelection(order.wants(kind)));
        formats.forEach((exporter, box) -> {
            box.setSelection(order.wants(exporter.format()));
            box.setEnabled(order.useful(exporter));
            box.setToolTipText(Texts.text(
                    "format.carries",
                    Arrays.stream(ReportKind.values())
                            .filter(kind -> order.carries(exporter, kind))
                            .map(kind -> OrderModel.name(kind).in(UiLanguage.locale()))
                            .collect(Collectors.joining(", "))));
        });
        units.update();
    }
}
