// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetList;
import vn.thang.analysis.targets.TargetRules;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.ui.internal.sheet.EditorPage;
import vn.thang.assessment.ui.internal.sheet.SheetHost;
import vn.thang.assessment.ui.internal.strip.Look;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** The targets of the assessment on a day, with what is done for them. The day stands in a field; it begins with today. */
public final class TargetsPage implements EditorPage {
    private static final int RETRY_MILLIS = 150;

    private final SheetHost host;
    private final Locale locale;
    private final Composite pane;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Combo filter;
    private final Text day;
    private final Label counts;
    private final TargetTable table;
    private final PromisesPane promises;
    private final Text details;
    private TargetList list = new TargetList(LocalDate.EPOCH, TargetRules.STANDARD, List.of());

    public TargetsPage(Composite parent, SheetHost host) {
        this.host = host;
        this.locale = host.locale();
        pane = Look.plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 6).applyTo(pane);
        Composite bar = Look.plain(new Composite(pane, SWT.NONE));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 4;
        row.marginLeft = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        button(bar, "add", this::add);
        button(bar, "edit", this::edit);
        button(bar, "remove", this::remove);
        filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        filter.setData("id", "targets.filter");
        for (TargetFilter each : TargetFilter.values()) {
            filter.add(TargetTexts.text("filter." + each));
        }
        filter.select(0);
        filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> fill()));
        Look.plain(new Label(bar, SWT.NONE)).setText(TargetTexts.text("day"));
        day = new Text(bar, SWT.BORDER | SWT.SINGLE);
        day.setData("id", "targets.day");
        day.setLayoutData(new RowData(100, SWT.DEFAULT));
        day.setText(TargetTable.day(LocalDate.now(), locale));
        day.setToolTipText(TargetTexts.text("day.tip"));
        day.addModifyListener(e -> refresh());
        counts = Look.plain(new Label(pane, SWT.NONE));
        counts.setData("id", "targets.counts");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        table = new TargetTable(pane, locale, this::selected, this::edit);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(table.control());
        table.control().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            } else if (e.keyCode == SWT.F2) {
                edit();
            }
        }));
        promises = new PromisesPane(pane, host);
        details = Look.plain(new Text(pane, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        details.setData("id", "targets.details");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 110).applyTo(details);
        refresh();
    }

    private void button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(TargetTexts.text("button." + key));
        button.setData("id", "targets." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        buttons.put(key, button);
    }

    private void refresh() {
        if (pane.isDisposed()) {
            return;
        }
        Optional<LocalDate> asked = asked();
        if (asked.isEmpty()) {
            counts.setText(TargetTexts.text("day.wrong"));
            return;
        }
        Optional<TargetList> read = host.session().targets(asked.get());
        if (read.isPresent()) {
            list = read.get();
            fill();
            promises.show(asked.get());
        } else if (!host.session().isClosed()) {
            pane.getDisplay().timerExec(RETRY_MILLIS, this::refresh);
        }
    }

    private Optional<LocalDate> asked() {
        return TargetDraft.day(day.getText());
    }

    private void fill() {
        TargetFilter chosen = TargetFilter.values()[filter.getSelectionIndex()];
        table.show(list.checks().stream()
                .filter(check -> chosen.shows(check.state()))
                .toList());
        counts.setText(
                list.checks().isEmpty()
                        ? TargetTexts.text("counts.none")
                        : TargetTexts.text(
                                "counts",
                                list.checks().size(),
                                list.counts().entrySet().stream()
                                        .map(each ->
                                                TargetWords.of(each.getKey()).in(locale) + " " + each.getValue())
                                        .collect(Collectors.joining(", "))));
        selected();
    }

    private void selected() {
        boolean writable = !host.session().readOnly();
        List<TargetCheck> selected = table.selected();
        buttons.get("add").setEnabled(writable);
        buttons.get("edit").setEnabled(writable && selected.size() == 1);
        buttons.get("remove").setEnabled(writable && !selected.isEmpty());
        String rules = TargetWords.rules(list.rules()).in(locale);
        counts.setToolTipText(rules);
        details.setText(table.one().map(this::details).orElse(rules));
    }

    private String details(TargetCheck check) {
        Target target = check.target();
        StringBuilder text = new StringBuilder();
        text.append(TargetTexts.text(
                "details",
                TargetWords.of(target.basis()).in(locale),
                TargetWords.of(target.status()).in(locale)));
        if (target.text() != null) {
            text.append('\n').append(target.text());
        }
        for (TargetAction action : target.actions()) {
            text.append("\n• ").append(action.text());
            if (action.done() != null) {
                text.append(" – ").append(TargetTexts.text("done", TargetTable.day(action.done(), locale)));
            } else if (action.deadline() != null) {
                text.append(" – ").append(TargetTexts.text("until", TargetTable.day(action.deadline(), locale)));
            }
        }
        if (!target.reviews().isEmpty()) {
            text.append('\n')
                    .append(TargetTexts.text(
                            "reviews",
                            target.reviews().stream().map(this::review).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private String review(TargetReview review) {
        String due = TargetTable.day(review.due(), locale);
        String held = review.held() == null ? due : TargetTexts.text("review.held", due);
        return review.note() == null ? held : held + " – " + review.note();
    }

    private void add() {
        open(null, "edit.add");
    }

    private void edit() {
        if (!host.session().readOnly()) {
            table.one().ifPresent(check -> open(check.target(), "edit.change"));
        }
    }

    /** @param target null = a new one */
    private void open(Target target, String label) {
        TargetDialog dialog =
                new TargetDialog(pane.getShell(), host.session(), target, asked().orElseGet(LocalDate::now));
        if (dialog.open() == Window.OK) {
            host.perform(ScoreEdit.targets(
                    host.session().author(), TargetTexts.text(label), List.of(dialog.result()), List.of()));
        }
    }

    private void remove() {
        List<String> removed =
                table.selected().stream().map(check -> check.target().id()).toList();
        if (!removed.isEmpty() && !host.session().readOnly()) {
            host.perform(ScoreEdit.targets(
                    host.session().author(), TargetTexts.text("edit.remove", removed.size()), List.of(), removed));
        }
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void show(ScoringRun run) {
        refresh();
    }

    @Override
    public void reveal(Unit unit, PlanNode node) {
        // a target is found in the table; the grid shows the cell
    }

    @Override
    public boolean setFocus() {
        return table.control().setFocus();
    }
}
