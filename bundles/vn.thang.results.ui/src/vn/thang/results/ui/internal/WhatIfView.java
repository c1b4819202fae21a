// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import vn.thang.analysis.whatif.WhatIf;
import vn.thang.assessment.Unit;
import vn.thang.chart.Target;
import vn.thang.chart.results.ResultCharts;
import vn.thang.results.ui.model.WhatIfModel;
import vn.thang.results.ui.model.WhatIfModel.Part;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** Sliders on maxima or weights with live ranks. Nothing is stored unless somebody asks for a file. */
public final class WhatIfView extends ResultsView {
    private static final int WIDE = 190;

    private Combo parts;
    private Button reset;
    private Button save;
    private Label sentence;
    private Composite pane;
    private final StackLayout stack = new StackLayout();
    private Control nothing;
    private SashForm sash;
    private WhatIfSliders sliders;
    private WhatIfTable table;
    private ResultCharts shown;
    private WhatIfModel model;
    private List<Part> offered = List.of();
    private Job preparing;

    @Override
    Control createContent(Composite parent) {
        Composite content = Panes.column(parent);
        Composite head = Panes.head(content);
        Composite row = Panes.row(head);
        Panes.label(row, Texts.text("whatif.part"), SWT.NONE);
        parts = Panes.combo(row, "whatif.part", Texts.text("whatif.part"), this::choosePart);
        parts.setLayoutData(new RowData(WIDE, SWT.DEFAULT));
        reset = Panes.button(row, SWT.PUSH, Texts.text("whatif.reset"), "whatif.reset", this::reset);
        save = Panes.button(row, SWT.PUSH, Texts.text("whatif.save"), "whatif.save", this::save);
        sentence = Panes.label(head, "", SWT.WRAP);
        sentence.setData("id", "whatif.sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
        pane = new Composite(content, SWT.NONE);
        pane.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        nothing = new EmptyState(
                pane, Icons.SCALE, Texts.text("whatif.empty"), Texts.text("whatif.empty.text"), List.of());
        sash = new SashForm(pane, SWT.HORIZONTAL);
        Themes.colour(sash, palette -> sash.setBackground(new Color(palette.line())));
        sliders = new WhatIfSliders(sash, this::moved);
        table = new WhatIfTable(sash, unit -> pointed(Target.unit(unit), false));
        sash.setWeights(42, 58);
        stack.topControl = sash;
        return content;
    }

    @Override
    void show(ResultsState state) {
        if (shown != state.charts()) {
            prepare(state.charts());
        } else if (model != null) {
            table.refresh(selected());
        }
    }

    private String selected() {
        return context().state().flatMap(ResultsState::unit).map(Unit::getId).orElse("");
    }

    private void prepare(ResultCharts charts) {
        shown = charts;
        if (preparing != null) {
            preparing.cancel();
        }
        Display display = pane.getDisplay();
        ICoreRunnable work = monitor -> {
            Optional<WhatIfModel> made =
                    WhatIf.of(charts.run(), charts.group()).map(each -> new WhatIfModel(each, UiLanguage.locale()));
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !pane.isDisposed()) {
                    use(made);
                }
            });
        };
        preparing = Job.createSystem(Texts.text("job"), work);
        preparing.schedule();
    }

    private void use(Optional<WhatIfModel> made) {
        model = made.orElse(null);
        stack.topControl = made.isPresent() ? sash : nothing;
        pane.layout();
        offered = made.map(WhatIfModel::parts).orElse(List.of());
        parts.setItems(offered.stream().map(Part::label).toArray(String[]::new));
        parts.setEnabled(made.isPresent());
        save.setEnabled(made.isPresent());
        made.ifPresent(each -> {
            parts.select(0);
            choosePart();
            table.use(each);
        });
        moved();
    }

    private void choosePart() {
        sliders.use(model, offered.get(parts.getSelectionIndex()).nodes());
    }

    private void reset() {
        model.reset();
        moved();
    }

    /** After every move: all amounts, as shares are of the whole, and the ranks. */
    private void moved() {
        reset.setEnabled(model != null && model.isMoved());
        String text = model == null ? "" : model.sentence();
        if (!sentence.getText().equals(text)) {
            sentence.setText(text);
        }
        if (model != null) {
            sliders.refresh();
            table.refresh(selected());
        }
    }

    private void save() {
        FileSaving.save(
                pane.getShell(),
                Texts.text("whatif.file") + ".csv",
                "csv",
                file -> vn.thang.criteria.io.AtomicFile.write(file, model.csv().getBytes(StandardCharsets.UTF_8)));
    }
}
