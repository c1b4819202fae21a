// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.ui.internal.sheet.SheetHost;
import vn.thang.assessment.ui.internal.strip.Look;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** An earlier assessment beside this one: what was promised there and what came. Takes little room until one is chosen. */
final class PromisesPane {
    private static final int RETRY_MILLIS = 150;
    private static final int ROWS = 6;

    private final SheetHost host;
    private final Composite pane;
    private final Text file;
    private final Label said;
    private final PromiseTable table;
    private List<Promise> promises = List.of();
    private Optional<LocalDate> day = Optional.empty();

    PromisesPane(Composite parent, SheetHost host) {
        this.host = host;
        pane = Look.plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 4).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
        Look.plain(new Label(pane, SWT.NONE)).setText(TargetTexts.text("earlier"));
        file = new Text(pane, SWT.BORDER | SWT.SINGLE);
        file.setData("id", "targets.earlier");
        file.setToolTipText(TargetTexts.text("earlier.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addModifyListener(e -> load());
        Button choose = new Button(pane, SWT.PUSH);
        choose.setText(TargetTexts.text("button.choose"));
        choose.setData("id", "targets.choose");
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        said = Look.plain(new Label(pane, SWT.WRAP));
        said.setData("id", "targets.promised");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(said);
        table = new PromiseTable(pane, host.locale());
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(400, ROWS * table.control().getItemHeight())
                .applyTo(table.control());
        open(false, false);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(pane.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.assessment"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Reads the file that stands in the field, once it is one. */
    private void load() {
        Optional<Path> path = path();
        promises = List.of();
        if (path.isEmpty()) {
            say("", false);
            return;
        }
        say(TargetTexts.text("earlier.reading"), false);
        String asked = file.getText();
        Job.create(TargetTexts.text("earlier.reading"), monitor -> {
                    Result result = read(path.get());
                    if (!pane.isDisposed()) {
                        pane.getDisplay().asyncExec(() -> arrived(asked, result));
                    }
                })
                .schedule();
    }

    /** @param problem null when the promises could be read */
    private record Result(List<Promise> promises, Finding problem) {}

    private Result read(Path path) {
        try {
            return new Result(host.session().promised(path, host.locale()), null);
        } catch (BadInputException e) {
            return new Result(List.of(), e.findings().getFirst());
        } catch (StoreException e) {
            return new Result(List.of(), e.finding());
        }
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.getText().strip())
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void arrived(String asked, Result result) {
        if (pane.isDisposed() || !file.getText().equals(asked)) {
            return;
        }
        promises = result.promises();
        if (result.problem() != null) {
            say(result.problem().in(host.locale()), false);
        } else if (promises.isEmpty()) {
            say(TargetTexts.text("earlier.none"), false);
        } else {
            judge();
        }
    }

    /** Shows what came on a day. */
    void show(LocalDate asked) {
        day = Optional.of(asked);
        judge();
    }

    private void judge() {
        if (pane.isDisposed() || promises.isEmpty() || day.isEmpty()) {
            return;
        }
        Optional<Promises> outcomes = host.session().promises(promises, day.get());
        if (outcomes.isPresent()) {
            table.show(outcomes.get().outcomes());
            say(counts(outcomes.get().outcomes()), true);
        } else if (!host.session().isClosed()) {
            pane.getDisplay().timerExec(RETRY_MILLIS, this::judge);
        }
    }

    private String counts(List<PromiseOutcome> outcomes) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        return TargetTexts.text(
                "promised",
                outcomes.size(),
                counts.entrySet().stream()
                        .map(each -> TargetWords.of(each.getKey()).in(host.locale()) + " " + each.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private void say(String text, boolean withTable) {
        said.setText(text);
        open(!text.isEmpty(), withTable);
    }

    private void open(boolean text, boolean withTable) {
        shown(said, text);
        shown(table.control(), withTable);
        pane.getParent().layout(true, true);
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
