// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import vn.thang.analysis.panel.PanelYear;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.chart.results.TrajectoryCharts;
import vn.thang.exchange.SameUnits;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** The assessments that somebody has put beside the open one. Thread-safe. */
public final class OtherYears {
    private final List<OtherYear> years = new CopyOnWriteArrayList<>();

    /** Adds one, in place of an earlier reading of the same file. */
    public void add(OtherYear year) {
        years.removeIf(each -> each.file().equals(year.file()));
        years.add(year);
    }

    /** Takes the one added last away; nothing when there is none. */
    public void removeLast() {
        if (!years.isEmpty()) {
            years.removeLast();
        }
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The names of the files. */
    public String names() {
        return years.stream().map(each -> each.file().getFileName().toString()).collect(Collectors.joining(", "));
    }

    /** The charts of a group of the open assessment among all of them, by year where each states one. */
    public TrajectoryCharts charts(ScoringRun present, GroupStandings group, Locale locale) {
        List<PanelYear> all = new ArrayList<>();
        years.forEach(each -> all.add(PanelYear.of(each.run(), locale)));
        all.add(PanelYear.of(present, locale));
        List<PanelYear> ordered = PanelYear.inOrder(all);
        int at = 0;
        while (ordered.get(at).run() != present) {
            at++;
        }
        return new TrajectoryCharts(Trajectories.of(ordered, new SameUnits()::find), at, group, locale);
    }
}
