// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.figures.FigureWords;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.ui.UiLanguage;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.figures.FigureProposals;
import vn.thang.validation.figures.Proposal;

/** A text goes in, statements with proposed checks come out; the person takes those that are meant so. */
final class PasteDialog extends TitleAreaDialog {
    private static final int PAUSE_MILLIS = 250;
    private static final int[] WIDTHS = {330, 260, 130, 220};
    private static final String[] COLUMNS = {"statement", "check", "verdict", "why"};

    private final FiguresModel model;
    private final String first;
    private final Locale locale = UiLanguage.locale();
    private final List<PublishedFigure> taken = new ArrayList<>();
    private Text text;
    private Text source;
    private Table table;
    private Label told;
    private final Runnable recognise = this::recognise;

    PasteDialog(Shell parent, FiguresModel model, String first) {
        super(parent);
        this.model = model;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    /** The figures that were taken, in the order of the text. */
    List<PublishedFigure> result() {
        return List.copyOf(taken);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FigureTexts.text("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(FigureTexts.text("paste.title"));
        setMessage(FigureTexts.text("paste.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(area);
        label(area, "paste.source", 1);
        source = new Text(area, SWT.BORDER);
        source.setData("id", "paste.source");
        source.setMessage(FigureTexts.text("figure.source.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        label(area, "paste.text", 2);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "paste.text");
        text.setText(first);
        text.addModifyListener(e -> text.getDisplay().timerExec(PAUSE_MILLIS, recognise));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(860, 150)
                .applyTo(text);
        told = label(area, "paste.none", 2);
        told.setData("id", "paste.told");
        table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        table.setData("id", "paste.proposals");
        table.setHeaderVisible(true);
        table.setToolTipText(FigureTexts.text("paste.table.tip"));
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(FigureTexts.text("column." + COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tell()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> edit((TableItem) e.item)));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(860, 200)
                .applyTo(table);
        return area;
    }

    private static Label label(Composite area, String key, int span) {
        Label label = new Label(area, SWT.NONE);
        label.setText(FigureTexts.text(key));
        GridDataFactory.fillDefaults().span(span, 1).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    private void recognise() {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        for (Proposal proposal : FigureProposals.of(text.getText())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setChecked(true);
            item.setText(3, proposal.why().in(locale));
            fill(item, FiguresModel.fresh(proposal.statement(), proposal.check(), ""));
        }
        tell();
    }

    private void fill(TableItem item, PublishedFigure figure) {
        FigureCheck check = model.check(figure);
        item.setText(0, figure.getStatement());
        item.setText(1, figure.getCheck());
        item.setText(2, FigureWords.state(check.state(), locale));
        item.setImage(2, StateIcon.of(check.state()).image(table));
        item.setData(figure);
    }

    /** The check as it was meant. */
    private void edit(TableItem item) {
        FigureDialog dialog = new FigureDialog(getShell(), model, (PublishedFigure) item.getData(), false);
        if (dialog.open() == Window.OK) {
            fill(item, dialog.result());
            item.setChecked(true);
            tell();
        }
    }

    private List<TableItem> checked() {
        return List.of(table.getItems()).stream().filter(TableItem::getChecked).toList();
    }

    private void tell() {
        int count = checked().size();
        told.setText(
                table.getItemCount() == 0
                        ? FigureTexts.text("paste.none")
                        : FigureTexts.text("paste.count", table.getItemCount(), count));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(count > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FigureTexts.text("paste.ok"), false)
                .setData("id", "paste.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, FigureTexts.text("cancel"), false);
        recognise();
    }

    @Override
    protected void okPressed() {
        String cited = source.getText().strip();
        for (TableItem item : checked()) {
            PublishedFigure figure = (PublishedFigure) item.getData();
            if (figure.getCitation() == null && !cited.isEmpty()) {
                figure.setCitation(cited);
            }
            taken.add(figure);
        }
        super.okPressed();
    }
}
