// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.ReportKind;
import vn.thang.report.production.CoverOrder;
import vn.thang.report.production.CoverOrder.Key;
import vn.thang.report.ui.model.CoverWords;
import vn.thang.report.ui.model.OrderModel;
import vn.thang.ui.UiLanguage;

/**
 * The words of head, foot and articles, for all documents or for one kind. What is left empty stays as the assessment states
 * it. They can be kept in a file, the one of {@code --cover}.
 */
final class CoverPane {
    private static final List<Optional<ReportKind>> SCOPES = List.of(
            Optional.empty(),
            Optional.of(ReportKind.REPORT),
            Optional.of(ReportKind.DECISION),
            Optional.of(ReportKind.NOTICE));
    private static final String[] PATTERNS = {"*.properties"};

    private final CoverWords words;
    private final Consumer<String> say;
    private final Map<Key, Text> fields = new EnumMap<>(Key.class);
    private final ArticlesPane articles;
    private Optional<ReportKind> scope = Optional.empty();
    private boolean filling;

    CoverPane(Composite parent, CoverWords words, Consumer<String> say) {
        this.words = words;
        this.say = say;
        Composite part = Fields.part(parent, "part.cover");
        Fields.label(part, Texts.text("cover.scope"), SWT.CENTER);
        Composite row = Fields.row(part, 3);
        scopes(row);
        Fields.button(row, SWT.PUSH, Texts.text("cover.read"), "cover.read", this::read)
                .setToolTipText(Texts.text("cover.read.hint"));
        Fields.button(row, SWT.PUSH, Texts.text("cover.write"), "cover.write", this::write)
                .setToolTipText(Texts.text("cover.write.hint"));
        for (Key key : Key.values()) {
            if (!key.numbered()) {
                Fields.label(part, Texts.text("cover." + key.word()), several(key) ? SWT.BEGINNING : SWT.CENTER);
                fields.put(key, field(part, key));
            }
        }
        articles = new ArticlesPane(parent, words);
    }

    /** A post may have two lines. */
    private static boolean several(Key key) {
        return key.list() || key == Key.POSITION;
    }

    private void scopes(Composite row) {
        Combo scopes = new Combo(row, SWT.READ_ONLY);
        scopes.setData("id", "cover.scope");
        List<String> names = new ArrayList<>(List.of(Texts.text("cover.all")));
        SCOPES.stream()
                .flatMap(Optional::stream)
                .map(kind -> OrderModel.name(kind).in(UiLanguage.locale()))
                .forEach(names::add);
        scopes.setItems(names.toArray(String[]::new));
        scopes.select(0);
        scopes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            scope = SCOPES.get(scopes.getSelectionIndex());
            fill();
        }));
        Fields.fill(scopes);
    }

    private Text field(Composite part, Key key) {
        Text field;
        if (several(key)) {
            field = Fields.lines(part, "cover." + key.word(), key.list() ? 3 : 2);
        } else {
            field = new Text(part, SWT.BORDER);
            field.setData("id", "cover." + key.word());
            field.setMessage(Texts.text("cover.stated"));
            Fields.fill(field);
        }
        field.setToolTipText(Texts.text("cover.hint." + key.word()));
        field.addModifyListener(e -> {
            if (!filling) {
                words.text(scope, key, field.getText());
            }
        });
        return field;
    }

    /** Shows the words of the scope chosen. */
    void fill() {
        filling = true;
        fields.forEach((key, field) -> field.setText(words.text(scope, key)));
        filling = false;
        articles.fill(scope);
    }

    private Optional<Path> ask(int style) {
        FileDialog dialog = new FileDialog(fields.get(Key.ISSUER).getShell(), style);
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFilterNames(new String[] {Texts.text("cover.files")});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void read() {
        ask(SWT.OPEN).ifPresent(file -> {
            try {
                words.restore(CoverOrder.read(file).texts());
                fill();
            } catch (BadInputException e) {
                say.accept(e.findings().getFirst().in(UiLanguage.locale()));
            }
        });
    }

    private void write() {
        ask(SWT.SAVE).ifPresent(file -> {
            try {
                words.order()
                        .write(
                                file.getFileName().toString().contains(".")
                                        ? file
                                        : file.resolveSibling(file.getFileName() + ".properties"));
            } catch (BadInputException e) {
                say.accept(e.findings().getFirst().in(UiLanguage.locale()));
            } catch (ExportException e) {
                say.accept(e.finding().in(UiLanguage.locale()));
            }
        });
    }
}
