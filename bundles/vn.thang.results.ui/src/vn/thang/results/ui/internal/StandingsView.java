// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import vn.thang.assessment.Unit;
import vn.thang.chart.Target;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.results.ui.model.StandingsModel;
import vn.thang.results.ui.model.StandingsModel.Arrangement;
import vn.thang.scoring.GroupStandings;
import vn.thang.ui.Themes;
import vn.thang.ui.UiLanguage;

/** The standings of a group: ranks, points, bands and gaps; a click chooses the unit everywhere. */
public final class StandingsView extends ResultsView {
    private static final String EVALUATION = "vn.thang.workbench.perspective.evaluation";

    private Combo groups;
    private Combo bands;
    private Text search;
    private StandingsTable table;
    private List<GroupStandings> offered = List.of();
    private List<Band> offeredBands = List.of();
    private Arrangement arrangement = Arrangement.NATURAL;
    private Job preparing;

    @Override
    Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite header = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 4)
                .spacing(6, 0)
                .applyTo(header);
        Themes.colour(header, palette -> header.setBackground(new Color(palette.header())));
        groups = combo(header, "results.group", true);
        groups.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> context().choose(offered.get(groups.getSelectionIndex()))));
        bands = combo(header, "results.band", false);
        bands.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> narrowed()));
        search = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Texts.text("search"));
        search.setData("id", "results.search");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(110, SWT.DEFAULT)
                .applyTo(search);
        search.addModifyListener((ModifyListener) e -> arrange(arrangement.withText(search.getText())));
        table = new StandingsTable(content, new StandingsTable.Actions() {
            @Override
            public void pointed(Target target, boolean explain) {
                StandingsView.this.pointed(target, explain);
            }

            @Override
            public void opened(String unitId) {
                reveal(unitId);
            }

            @Override
            public void sort(StandingsModel.Column column) {
                arrange(arrangement.sortedBy(column));
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        return content;
    }

    private static Combo combo(Composite parent, String id, boolean grab) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("id", id);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(grab, false)
                .hint(grab ? 100 : 110, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private void narrowed() {
        int index = bands.getSelectionIndex();
        String id = index <= 0 ? "" : offeredBands.get(index - 1).getId();
        context().state().filter(state -> !state.band().equals(id)).ifPresent(state -> {
            // Choosing a band twice shows all again; "all" is the one that is chosen now.
            context().narrow(id.isEmpty() ? state.band() : id);
        });
    }

    private void arrange(Arrangement next) {
        arrangement = next;
        context().state().ifPresent(this::show);
    }

    /** The unit in the grid, in the perspective that shows the grid. */
    private void reveal(String unitId) {
        context()
                .state()
                .ifPresent(state -> state.charts().group().standings().stream()
                        .filter(each -> each.unit().getId().equals(unitId))
                        .findFirst()
                        .ifPresent(standing -> context().editor().ifPresent(open -> {
                            showGrid();
                            open.reveal(
                                    standing.unit(),
                                    state.charts().profile().nodes().getFirst());
                        })));
    }

    private void showGrid() {
        IWorkbenchPage page = getSite().getPage();
        try {
            getSite().getWorkbenchWindow().getWorkbench().showPerspective(EVALUATION, page.getWorkbenchWindow());
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
        context().part().ifPresent(page::activate);
    }

    @Override
    void show(ResultsState state) {
        GroupStandings group = state.charts().group();
        offer(state.charts().run().standings().groups(), group);
        arrangement = arrangement.withBand(state.band());
        if (arrangement.sortedBy() == StandingsModel.Column.BAND
                && group.scorecard().getBanding() == null) {
            arrangement = Arrangement.NATURAL.withText(arrangement.text());
        }
        Banding banding = group.scorecard().getBanding();
        offerBands(banding == null ? List.of() : List.copyOf(banding.getBands()), state.band());
        prepare(group, arrangement, state.unit());
    }

    /** Sorting and searching a large group takes longer than a person should wait with a window that does not answer. */
    private void prepare(GroupStandings group, Arrangement wanted, Optional<Unit> unit) {
        if (preparing != null) {
            preparing.cancel();
        }
        Display display = table.getDisplay();
        ICoreRunnable work = monitor -> {
            StandingsModel model = new StandingsModel(group, UiLanguage.locale(), wanted);
            int row = unit.map(own -> model.rowOf(own.getId())).orElse(-1);
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !table.isDisposed()) {
                    table.show(model, row);
                }
            });
        };
        preparing = Job.createSystem(Texts.text("job"), work);
        preparing.schedule();
    }

    private void offer(List<GroupStandings> all, GroupStandings group) {
        List<String> names = all.stream().map(StandingsView::name).toList();
        if (!List.of(groups.getItems()).equals(names)) {
            groups.setItems(names.toArray(String[]::new));
        }
        offered = all;
        for (int i = 0; i < all.size(); i++) {
            if (ResultsContext.key(all.get(i)).equals(ResultsContext.key(group)) && groups.getSelectionIndex() != i) {
                groups.select(i);
            }
        }
    }

    private static String name(GroupStandings group) {
        return Texts.text(
                "group",
                group.group() == null ? group.scorecard() : group.group(),
                group.standings().size());
    }

    private void offerBands(List<Band> all, String chosen) {
        boolean changed = !all.equals(offeredBands) || bands.getItemCount() == 0;
        offeredBands = all;
        if (changed) {
            bands.removeAll();
            bands.add(Texts.text("bands.all"));
            all.forEach(band -> bands.add(Texts.text("band", band)));
        }
        bands.setEnabled(!all.isEmpty());
        int index = 0;
        for (int i = 0; i < all.size(); i++) {
            index = all.get(i).getId().equals(chosen) ? i + 1 : index;
        }
        if (bands.getSelectionIndex() != index) {
            bands.select(index);
        }
    }
}
