// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.criteria.Described;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Texts;
import vn.thang.ui.UiLanguage;

/** One target: whom it concerns, what is to be reached until when, how it is going, what is done and when it is looked at. */
final class TargetDialog extends TitleAreaDialog {
    private final AssessmentSession session;
    private final Target given;
    private final List<Unit> units;
    private List<Described> items = List.of();
    private Combo unit;
    private Combo item;
    private Combo basis;
    private Text limit;
    private Text deadline;
    private Text owner;
    private Combo status;
    private Text text;
    private final LocalDate day;
    private final ActionPart actions;
    private final ReviewPart reviews;
    private Target result;

    /**
     * A dialog.
     *
     * @param given what stands in the fields first; null = a new target
     * @param day from when reviews are planned by quarters
     */
    TargetDialog(Shell parent, AssessmentSession session, Target given, LocalDate day) {
        super(parent);
        this.session = session;
        this.given = given;
        this.day = day;
        this.actions = new ActionPart(given == null ? List.of() : given.actions());
        this.reviews = new ReviewPart(given == null ? List.of() : given.reviews());
        this.units = TargetDraft.units(session.model());
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The target as it was written; null until it is confirmed. */
    Target result() {
        return result;
    }

    private static Locale locale() {
        return UiLanguage.locale();
    }

    private String title() {
        return TargetTexts.text(given == null ? "dialog.add" : "dialog.edit");
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title());
        setMessage(TargetTexts.text("dialog.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(area);
        unit = combo(
                area,
                "unit",
                units.stream().map(each -> Texts.name(each, locale())).toList());
        item = combo(area, "item", List.of());
        basis = combo(
                area,
                "basis",
                List.of(TargetBasis.values()).stream()
                        .map(each -> TargetWords.of(each).in(locale()))
                        .toList());
        limit = field(area, "limit", SWT.DEFAULT);
        limit.setMessage("≥ 40");
        deadline = field(area, "deadline", SWT.DEFAULT);
        deadline.setMessage("2019-10-31");
        owner = field(area, "owner", SWT.DEFAULT);
        status = combo(
                area,
                "status",
                List.of(TargetStatus.values()).stream()
                        .map(each -> TargetWords.of(each).in(locale()))
                        .toList());
        text = field(area, "text", 44);
        PlanTable.in(area, "actions", actions);
        PlanTable days = PlanTable.in(area, "reviews", reviews);
        days.button("quarterly", () -> {
            reviews.addQuarters(day, day().orElse(day.plusYears(1)));
            days.fill();
        });
        fill();
        unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> items(null)));
        limit.addModifyListener(e -> check());
        deadline.addModifyListener(e -> check());
        return area;
    }

    private void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TargetTexts.text("dialog." + key));
    }

    private Combo combo(Composite area, String key, List<String> choices) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("id", "target." + key);
        combo.setItems(choices.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Text field(Composite area, String key, int height) {
        label(area, key);
        int style = height == SWT.DEFAULT ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        Text field = new Text(area, SWT.BORDER | style);
        field.setData("id", "target." + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, height).applyTo(field);
        return field;
    }

    private void fill() {
        if (given == null) {
            unit.select(0);
            items(null);
            basis.select(TargetBasis.PERCENT.ordinal());
            status.select(0);
            return;
        }
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).getId().equals(given.unitId())) {
                unit.select(i);
            }
        }
        items(given.itemId());
        basis.select(given.basis().ordinal());
        limit.setText(given.comparison().sign() + " " + given.value().toPlainString());
        deadline.setText(given.deadline() == null ? "" : given.deadline().toString());
        owner.setText(given.owner() == null ? "" : given.owner());
        status.select(given.status().ordinal());
        text.setText(given.text() == null ? "" : given.text());
    }

    /** @param chosen id; null = the first */
    private void items(String chosen) {
        items = unit.getSelectionIndex() < 0
                ? List.of()
                : TargetDraft.items(session.run().framework(), session.run(), units.get(unit.getSelectionIndex()));
        item.setItems(
                items.stream().map(each -> TargetTable.item(each, locale())).toArray(String[]::new));
        item.select(0);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getId().equals(chosen)) {
                item.select(i);
            }
        }
    }

    private Optional<LocalDate> day() {
        return TargetDraft.day(deadline.getText());
    }

    private void check() {
        boolean limitFine = TargetDraft.limit(limit.getText()).isPresent();
        boolean dayFine = deadline.getText().isBlank() || day().isPresent();
        setErrorMessage(
                !limitFine && !limit.getText().isBlank()
                        ? TargetTexts.text("dialog.limit.wrong")
                        : !dayFine ? TargetTexts.text("day.wrong") : null);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(limitFine && dayFine && !items.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TargetTexts.text("dialog.ok"), true)
                .setData("id", "target.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TargetTexts.text("dialog.cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        TargetDraft.Limit wanted = TargetDraft.limit(limit.getText()).orElseThrow();
        result = new Target(
                given == null ? "target-" + UUID.randomUUID() : given.id(),
                units.get(unit.getSelectionIndex()).getId(),
                items.get(item.getSelectionIndex()).getId(),
                TargetBasis.values()[basis.getSelectionIndex()],
                wanted.comparison(),
                wanted.value(),
                day().orElse(null),
                stated(owner),
                TargetStatus.values()[status.getSelectionIndex()],
                stated(text),
                given == null ? Origin.PUBLISHED : given.origin(),
                actions.lines(),
                reviews.lines());
        super.okPressed();
    }

    private static String stated(Text field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }
}
