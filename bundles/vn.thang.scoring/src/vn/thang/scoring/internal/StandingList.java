// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.AbstractList;
import java.util.RandomAccess;
import vn.thang.assessment.UnitGroup;
import vn.thang.scoring.Standing;

/**
 * The standings of one group: ranks and bands are there, the rest of a standing is made when first asked for. Immutable and
 * thread-safe: two threads may both make a standing, and both make the same.
 */
public final class StandingList extends AbstractList<Standing> implements RandomAccess {
    private final Ranker ranker;
    private final UnitGroup group;
    private final int[] rows;
    private final int[] ranks;
    private final int[] bands;
    private final Standing[] made;

    /**
     * The standings.
     *
     * @param group null for none
     * @param bandsByRow {@link Ranker#band} by row of the table; copied
     */
    StandingList(Ranker ranker, UnitGroup group, RankOrder order, int[] bandsByRow) {
        this.ranker = ranker;
        this.group = group;
        rows = order.rows;
        ranks = order.ranks;
        made = new Standing[rows.length];
        bands = new int[made.length];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = bandsByRow[rows[i]];
        }
    }

    @Override
    public int size() {
        return made.length;
    }

    @Override
    public Standing get(int index) {
        Standing standing = made[index];
        if (standing == null) {
            standing = ranker.standing(rows[index], group, ranks[index], bands[index]);
            made[index] = standing;
        }
        return standing;
    }

    /** Takes over what another list has made already of the units that have not changed since. */
    void takeFrom(StandingList before, boolean[] changed) {
        Standing[] known = new Standing[changed.length];
        for (int i = 0; i < before.made.length; i++) {
            known[before.rows[i]] = before.made[i];
        }
        for (int i = 0; i < made.length; i++) {
            int row = rows[i];
            Standing standing = changed[row] ? null : known[row];
            if (standing != null && (standing.rank() == null ? 0 : standing.rank()) == ranks[i]) {
                made[i] = standing;
            }
        }
    }

    /** The standing of a unit, null when it is not here. */
    public Standing of(String unitId) {
        int row = ranker.table().rowOf(unitId);
        for (int i = 0; i < rows.length && row >= 0; i++) {
            if (rows[i] == row) {
                return get(i);
            }
        }
        return null;
    }
}
