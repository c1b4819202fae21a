// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.scoring.Standing;

/**
 * {@code bands(departments) = 7/12/6/3}.
 *
 * @param edges conditions best first instead of the framework's bands; empty = the framework's
 */
record BandCounts(String group, List<Condition> edges, List<Integer> stated) implements Check {
    @Override
    public String rule() {
        return "bands";
    }

    @Override
    public Result against(Runs runs) {
        return switch (runs.group(group)) {
            case Runs.Group.Missing missing -> Result.notCheckable(Result.joined(stated), missing.why());
            case Runs.Group.Scored scored -> against(scored.standings());
        };
    }

    private Result against(List<Standing> standings) {
        if (!edges.isEmpty()) {
            return Result.compare(stated, byEdges(standings));
        }
        Banding banding = standings.get(0).scorecard().getBanding();
        return banding == null
                ? Result.notCheckable(Result.joined(stated), Check.TEXTS.message("figure.no-bands", group))
                : Result.compare(stated, byBands(standings, banding.getBands()));
    }

    private static List<Integer> byBands(List<Standing> standings, List<Band> bands) {
        return bands.stream()
                .map(band ->
                        (int) standings.stream().filter(s -> s.band() == band).count())
                .toList();
    }

    private List<Integer> byEdges(List<Standing> standings) {
        List<Integer> counts = new ArrayList<>();
        List<Standing> rest = standings;
        for (Condition edge : edges) {
            List<Standing> below = rest.stream().filter(s -> !edge.holds(s)).toList();
            counts.add(rest.size() - below.size());
            rest = below;
        }
        counts.add(rest.size());
        return counts;
    }
}
