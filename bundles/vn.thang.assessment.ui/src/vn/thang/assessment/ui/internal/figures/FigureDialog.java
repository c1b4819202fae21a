// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.ui.figures.FigureWords;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.UiLanguage;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureState;
import vn.thang.validation.figures.CheckForm;
import vn.thang.validation.figures.CheckForms;

/** One published figure: the statement, where it was printed, and its check with the result while it is written. */
final class FigureDialog extends TitleAreaDialog {
    private final FiguresModel model;
    private final PublishedFigure draft;
    private final boolean added;
    private Text statement;
    private Text source;
    private Combo group;
    private Text check;
    private Label resultIcon;
    private Text result;
    private Table forms;

    /** @param figure what stands in the fields first; it is not changed */
    FigureDialog(Shell parent, FiguresModel model, PublishedFigure figure, boolean added) {
        super(parent);
        this.model = model;
        this.draft = EcoreUtil.copy(figure);
        this.added = added;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The figure as it was written. */
    PublishedFigure result() {
        return draft;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FigureTexts.text(added ? "figure.add" : "figure.edit"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(FigureTexts.text(added ? "figure.add" : "figure.edit"));
        setMessage(FigureTexts.text("figure.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(area);
        statement = field(area, "statement", draft.getStatement(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 54);
        statement.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
        source = field(area, "source", FigureWords.source(draft), SWT.SINGLE, SWT.DEFAULT);
        source.setMessage(FigureTexts.text("figure.source.hint"));
        groups(area);
        check = field(area, "check", draft.getCheck(), SWT.SINGLE, SWT.DEFAULT);
        check.setMessage("share: 121/170 = 71.18%");
        check.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                forms.setFocus();
                forms.setSelection(0);
            }
        }));
        result(area);
        forms(area);
        statement.addModifyListener(e -> changed());
        check.addModifyListener(e -> changed());
        group.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
        return area;
    }

    private static Text field(Composite area, String key, String content, int style, int height) {
        Label label = new Label(area, SWT.NONE);
        label.setText(FigureTexts.text("figure." + key));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, height == SWT.DEFAULT ? SWT.CENTER : SWT.BEGINNING)
                .applyTo(label);
        Text field = new Text(area, SWT.BORDER | style);
        field.setData("id", "figure." + key);
        field.setText(content == null ? "" : content);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, height).applyTo(field);
        return field;
    }

    private void groups(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(FigureTexts.text("figure.group"));
        group = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        if (model.groups().isEmpty()) { // a table of its own knows no groups
            for (Control each : List.of(label, group)) {
                each.setVisible(false);
                GridDataFactory.fillDefaults().exclude(true).applyTo(each);
            }
        }
        group.setData("id", "figure.group");
        group.add(FigureTexts.text("figure.group.none"));
        List<UnitGroup> groups = model.groups();
        for (UnitGroup each : groups) {
            group.add(Texts.name(each, UiLanguage.locale()) + "  (" + each.getCode() + ")");
        }
        group.select(draft.getGroup() == null ? 0 : 1 + groups.indexOf(draft.getGroup()));
    }

    private void result(Composite area) {
        resultIcon = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.BEGINNING)
                .hint(20, 18)
                .applyTo(resultIcon);
        result = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        result.setData("id", "figure.result");
        result.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 40).applyTo(result);
    }

    /** The forms that fit what is written; Enter or a double click takes one. */
    private void forms(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(FigureTexts.text("figure.forms"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        forms = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        forms.setData("id", "figure.forms");
        forms.setToolTipText(FigureTexts.text("figure.forms.tip"));
        for (int width : new int[] {250, 400}) {
            new TableColumn(forms, SWT.LEFT).setWidth(width);
        }
        forms.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> {
            check.setText(((CheckForm) e.item.getData()).example());
            check.setFocus();
            check.setSelection(check.getText().length());
        }));
        GridDataFactory.fillDefaults().grab(true, true).hint(660, 170).applyTo(forms);
    }

    private void changed() {
        read();
        FigureCheck now = model.check(draft);
        boolean empty = check.getText().isBlank();
        result.setText(
                empty
                        ? FigureTexts.text("figure.check.missing")
                        : FigureWords.state(now.state(), UiLanguage.locale()) + ": "
                                + now.message().in(UiLanguage.locale()));
        resultIcon.setImage(empty ? null : StateIcon.of(now.state()).image(resultIcon));
        List<CheckForm> fitting = CheckForms.starting(start());
        forms.removeAll();
        for (CheckForm form : fitting.isEmpty() ? CheckForms.all() : fitting) {
            TableItem item = new TableItem(forms, SWT.NONE);
            item.setText(new String[] {form.example(), form.description().in(UiLanguage.locale())});
            item.setData(form);
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!empty && !statement.getText().isBlank() && now.state() != FigureState.UNREADABLE);
        }
    }

    /** Up to the colon or the parenthesis. */
    private String start() {
        return check.getText().replaceAll("(?<=[:(]).*", "");
    }

    private void read() {
        draft.setStatement(statement.getText().strip());
        draft.setCheck(check.getText().strip());
        if (!model.groups().isEmpty()) { // otherwise the group that a table names stays
            int index = group.getSelectionIndex();
            draft.setGroup(index < 1 ? null : model.groups().get(index - 1));
        }
        String cited = source.getText().strip();
        // what the sources say is left to them as long as nobody writes anything else
        if (!cited.equals(FigureWords.source(draft))) {
            draft.setCitation(cited.isEmpty() ? null : cited);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FigureTexts.text(added ? "figure.ok.add" : "figure.ok"), true)
                .setData("id", "figure.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, FigureTexts.text("cancel"), false);
        changed();
    }

    @Override
    protected void okPressed() {
        read();
        super.okPressed();
    }
}
