// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.AssessmentPackage;
import vn.thang.assessment.FigureDecision;
import vn.thang.assessment.ui.figures.FigureWords;
import vn.thang.assessment.ui.figures.FiguresModel;
import vn.thang.criteria.text.Texts;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureResolution;

/** What an expert decides about a contradiction; what was published stays. */
final class ResolveDialog extends TitleAreaDialog {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final FiguresModel model;
    private final FigureCheck check;
    private final Locale locale;
    private final List<Button> decisions = new ArrayList<>();
    private Text value;
    private Text by;
    private Text on;
    private Text reason;
    private FigureResolution result = FigureResolution.NONE;

    ResolveDialog(Shell parent, FiguresModel model, FigureCheck check, Locale locale) {
        super(parent);
        this.model = model;
        this.check = check;
        this.locale = locale;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    FigureResolution result() {
        return result;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FigureTexts.text("resolve.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(FigureTexts.text("resolve.title"));
        setMessage(FigureTexts.text("resolve.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(area);
        Text told = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        told.setText(check.figure().getStatement() + "\n" + check.message().in(locale));
        told.setData("id", "resolve.told");
        told.setBackground(area.getBackground());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(560, 60)
                .applyTo(told);
        FigureResolution before = FigureResolution.of(check.figure());
        label(area, "resolve.decision", SWT.BEGINNING);
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choices);
        for (FigureDecision decision : FigureDecision.VALUES) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(Texts.label(
                    AssessmentPackage.Literals.FIGURE_DECISION.getEEnumLiteral(decision.getName()), locale));
            choice.setData("id", "resolve." + decision.getLiteral());
            choice.setSelection(decision == before.decision());
            choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
            decisions.add(choice);
        }
        value = field(area, "resolve.value", before.correctedTo(), SWT.SINGLE, SWT.DEFAULT);
        value.setMessage(check.recomputed());
        by = field(area, "resolve.by", before.by().isEmpty() ? model.author() : before.by(), SWT.SINGLE, SWT.DEFAULT);
        LocalDate day = before.on() == null ? LocalDate.now() : before.on();
        on = field(area, "resolve.on", DAY.format(day), SWT.SINGLE, SWT.DEFAULT);
        on.setMessage(FigureTexts.text("resolve.on.hint"));
        reason = field(area, "resolve.reason", before.reason(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 64);
        reason.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
        for (Text each : List.of(value, by, on, reason)) {
            each.addModifyListener(e -> changed());
        }
        return area;
    }

    private static void label(Composite area, String key, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(FigureTexts.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private static Text field(Composite area, String key, String content, int style, int height) {
        label(area, key, height == SWT.DEFAULT ? SWT.CENTER : SWT.BEGINNING);
        Text field = new Text(area, SWT.BORDER | style);
        field.setData("id", key);
        field.setText(content);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, height).applyTo(field);
        return field;
    }

    private FigureDecision decision() {
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).getSelection()) {
                return FigureDecision.VALUES.get(i);
            }
        }
        return FigureDecision.OPEN;
    }

    /** Says what is missing, and what checking the corrected value shows. */
    private void changed() {
        FigureDecision decision = decision();
        value.setEnabled(decision == FigureDecision.CORRECTED);
        setErrorMessage(null);
        setMessage(FigureTexts.text("resolve.message"));
        Button ok = getButton(IDialogConstants.OK_ID);
        try {
            result = read(decision);
            if (decision == FigureDecision.CORRECTED) {
                model.corrected(check.figure(), value.getText())
                        .ifPresent(corrected -> setMessage(FigureTexts.text(
                                "resolve.corrected",
                                FigureWords.state(corrected.state(), locale),
                                corrected.message())));
            }
            String missing = result.missing().stream().map(m -> m.in(locale)).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                setMessage(FigureTexts.text("resolve.missing", missing));
            }
            ok.setEnabled(missing.isEmpty());
        } catch (DateTimeException e) {
            setErrorMessage(FigureTexts.text("resolve.on.wrong", on.getText()));
            ok.setEnabled(false);
        }
    }

    private FigureResolution read(FigureDecision decision) {
        if (decision == FigureDecision.OPEN) {
            return new FigureResolution(decision, "", "", null, reason.getText());
        }
        LocalDate day =
                on.getText().isBlank() ? null : LocalDate.parse(on.getText().strip(), DAY);
        String corrected = decision == FigureDecision.CORRECTED ? value.getText() : "";
        return new FigureResolution(decision, corrected, by.getText(), day, reason.getText());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FigureTexts.text("resolve.ok"), true)
                .setData("id", "resolve.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, FigureTexts.text("cancel"), false);
        changed();
    }
}
