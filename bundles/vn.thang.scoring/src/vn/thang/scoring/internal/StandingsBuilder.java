// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.assessment.Assessment;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standings;

/** Standings of all tables of a run; keeps what one edit does not change. */
public final class StandingsBuilder {
    private final List<GroupOrder.Part> parts;
    private final List<UnitResult[]> results = new ArrayList<>();
    /** By table: what its results have been decided on depends on it. */
    private final List<Boolean> sameMaximum = new ArrayList<>();

    private final GroupStandings[] groups;
    /** By part: its rows in the order of the standings. */
    private final List<int[]> order;

    public StandingsBuilder(Assessment assessment, List<? extends ResultTable> tables) {
        parts = GroupOrder.of(assessment, tables);
        groups = new GroupStandings[parts.size()];
        order = parts.stream()
                .map(part -> part.rows().stream().mapToInt(Integer::intValue).toArray())
                .toList();
        for (ResultTable table : tables) {
            Ranker ranker = new Ranker(table);
            UnitResult[] all = new UnitResult[table.rows()];
            for (int row = 0; row < all.length; row++) {
                all[row] = ranker.result(row);
            }
            results.add(all);
            sameMaximum.add(table.sameMaximum());
        }
        for (int i = 0; i < groups.length; i++) {
            groups[i] = rank(i, new Ranker(tables.get(parts.get(i).table())));
        }
    }

    private GroupStandings rank(int part, Ranker ranker) {
        UnitResult[] all = results.get(parts.get(part).table());
        List<UnitResult> own = new ArrayList<>(parts.get(part).rows().size());
        int[] before = order.get(part);
        for (int i = 0; i < before.length; i++) {
            own.add(all[before[i]]);
        }
        GroupStandings ranked = ranker.rank(parts.get(part).group(), own);
        for (int i = 0; i < before.length; i++) {
            before[i] = own.get(i).row();
        }
        return ranked;
    }

    /** Takes the changed rows of a table anew. */
    public void update(int table, ResultTable changed, int[] touched) {
        int[] rows = touched;
        if (changed.sameMaximum() != sameMaximum.get(table)) {
            rows = IntStream.range(0, changed.rows()).toArray();
            sameMaximum.set(table, changed.sameMaximum());
        }
        Ranker ranker = new Ranker(changed);
        UnitResult[] all = results.get(table);
        boolean[] affected = new boolean[rows.length == 0 ? 0 : all.length];
        for (int row : rows) {
            all[row] = ranker.result(row);
            affected[row] = true;
        }
        for (int i = 0; i < groups.length && rows.length > 0; i++) {
            if (parts.get(i).table() == table && touched(parts.get(i).rows(), affected)) {
                groups[i] = rank(i, ranker);
            }
        }
    }

    private static boolean touched(List<Integer> rows, boolean[] affected) {
        for (int row : rows) {
            if (affected[row]) {
                return true;
            }
        }
        return false;
    }

    /** As they are now. */
    public Standings standings() {
        return new Standings(List.of(groups));
    }
}
