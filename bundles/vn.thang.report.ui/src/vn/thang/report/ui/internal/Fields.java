// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The parts that the panes of the report workbench are made of. */
final class Fields {
    /** Wide enough for most labels, so that the fields of parts below each other stand in line. */
    private static final int LABELS = 84;

    private static final String BETWEEN = ";";

    private Fields() {}

    /** A part with a heading; its content has two columns, labels and fields. */
    static Composite part(Composite parent, String key) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(Texts.text(key));
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), heading);
        heading.setFont(
                resources.create(FontDescriptor.createFrom(heading.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(heading);
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(part);
        return part;
    }

    static Label label(Composite part, String text, int vertical) {
        Label label = new Label(part, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, vertical)
                .hint(Math.max(LABELS, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Beside its label, as wide as there is room. */
    static void fill(Control field) {
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(180, SWT.DEFAULT)
                .applyTo(field);
    }

    static Button button(Composite parent, int style, String text, String id, Runnable action) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setData("id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }

    /** A field for the name of a file with a button to browse, beside its label. */
    static Text chooser(Composite part, String id, String pattern) {
        return chooser(part, id, pattern, SWT.SINGLE);
    }

    /** The same for several files, with {@link #BETWEEN} between them. */
    static Text chooserOfSeveral(Composite part, String id, String pattern) {
        return chooser(part, id, pattern, SWT.MULTI);
    }

    private static Text chooser(Composite part, String id, String pattern, int many) {
        Composite row = row(part, 2);
        Text field = new Text(row, SWT.BORDER);
        field.setData("id", id);
        field.setMessage(Texts.text("none"));
        fill(field);
        button(row, SWT.PUSH, Texts.text("browse"), id + ".browse", () -> {
            FileDialog dialog = new FileDialog(row.getShell(), SWT.OPEN | many);
            dialog.setFilterExtensions(new String[] {pattern});
            if (dialog.open() != null) {
                Path folder = Path.of(dialog.getFilterPath());
                field.setText(Arrays.stream(dialog.getFileNames())
                        .map(name -> folder.resolve(name).toString())
                        .collect(Collectors.joining(BETWEEN + " ")));
            }
        });
        return field;
    }

    /** Several names of files as they were typed; none while one of them cannot be a name of a file. */
    static List<Path> paths(Text field) {
        try {
            return Arrays.stream(field.getText().split(BETWEEN))
                    .filter(name -> !name.isBlank())
                    .map(name -> Path.of(name.strip()))
                    .toList();
        } catch (InvalidPathException e) {
            return List.of(); // while it is being typed
        }
    }

    /** What was typed there; empty while it is blank or cannot be a name of a file. */
    static Optional<Path> path(Text field) {
        try {
            return field.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(field.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty(); // while it is being typed
        }
    }

    /** A field of several lines beside its label; the tabulator leaves it. */
    static Text lines(Composite part, String id, int lines) {
        Text field = new Text(part, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        field.setData("id", id);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(180, lines * field.getLineHeight())
                .applyTo(field);
        field.addTraverseListener(e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        return field;
    }

    /** A row of fields beside a label. */
    static Composite row(Composite part, int columns) {
        Composite row = new Composite(part, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }
}
