// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thang.assessment.Assessment;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standings;

/** Standings of all tables of a run; keeps what one edit does not change. */
public final class StandingsBuilder {
    /** What ranks and bands have been decided on, by row of one table. */
    private static final class Decided {
        final double[] keys;
        final int[] bands;
        boolean sameMaximum;

        Decided(ResultTable table) {
            keys = new double[table.rows()];
            bands = new int[table.rows()];
            sameMaximum = table.sameMaximum();
        }

        void decide(Ranker ranker, int row) {
            keys[row] = ranker.key(row);
            bands[row] = ranker.band(row);
        }
    }

    private final List<GroupOrder.Part> parts;
    private final List<Decided> decided = new ArrayList<>();
    private final StandingList[] lists;
    private final GroupStandings[] groups;

    public StandingsBuilder(Assessment assessment, List<? extends ResultTable> tables) {
        parts = GroupOrder.of(assessment, tables);
        groups = new GroupStandings[parts.size()];
        lists = new StandingList[parts.size()];
        List<Ranker> rankers = new ArrayList<>();
        for (ResultTable table : tables) {
            Ranker ranker = new Ranker(table);
            Decided own = new Decided(table);
            for (int row = 0; row < table.rows(); row++) {
                own.decide(ranker, row);
            }
            rankers.add(ranker);
            decided.add(own);
        }
        for (int i = 0; i < groups.length; i++) {
            rank(i, rankers.get(parts.get(i).table()), null);
        }
    }

    /**
     * Ranks a group.
     *
     * @param changed by row of the table: whether it differs from the last time; null when there was none
     */
    private void rank(int i, Ranker ranker, boolean[] changed) {
        GroupOrder.Part part = parts.get(i);
        Decided own = decided.get(part.table());
        RankOrder order = new RankOrder(ranker, part.rows(), own.keys);
        StandingList list = new StandingList(ranker, part.group(), order, own.bands);
        if (changed != null) {
            list.takeFrom(lists[i], changed);
        }
        lists[i] = list;
        groups[i] = new GroupStandings(part.group(), ranker.scorecard(), list);
    }

    /** Takes the changed rows of a table anew. */
    public void update(int table, ResultTable changed, int[] touched) {
        if (touched.length == 0) {
            return;
        }
        Decided own = decided.get(table);
        int[] rows = touched;
        if (changed.sameMaximum() != own.sameMaximum) {
            rows = IntStream.range(0, changed.rows()).toArray();
            own.sameMaximum = changed.sameMaximum();
        }
        Ranker ranker = new Ranker(changed);
        boolean[] affected = new boolean[changed.rows()];
        for (int row : rows) {
            own.decide(ranker, row);
            affected[row] = true;
        }
        for (int i = 0; i < groups.length; i++) {
            GroupOrder.Part part = parts.get(i);
            if (part.table() == table && Arrays.stream(part.rows()).anyMatch(row -> affected[row])) {
                rank(i, ranker, affected);
            }
        }
    }

    /** As they are now. */
    public Standings standings() {
        return new Standings(List.of(groups));
    }
}
