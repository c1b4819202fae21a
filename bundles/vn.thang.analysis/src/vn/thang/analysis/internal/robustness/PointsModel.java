// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.Arrays;
import java.util.List;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Standing;

/**
 * Points under other maxima. With the factor f of a criterion (its own times those of the groups above it) a unit's share is
 * Σ f·points / Σ f·maximum over the criteria that apply to it; the official value moves by as much as this share does. So
 * nothing varied gives the official values, whatever rounding, gates and limits of groups have done to them; these keep the
 * effect that they have. Criteria without a maximum count as they are. Immutable.
 */
public final class PointsModel {
    private final List<PlanNode> criteria;
    /** By criterion and unit; 0 where the criterion does not apply. */
    private final double[][] points;

    private final double[][] maxima;
    private final double[] stated;
    private final double[] share;
    private final double[] scale;

    /** Of the ranked units of a table. */
    public PointsModel(ScoreTable table, List<Standing> ranked, Deciding deciding) {
        int[] rows = ranked.stream()
                .mapToInt(each -> table.rowOf(each.unit().getId()))
                .toArray();
        criteria = table.plan().nodes().stream()
                .filter(node -> node.kind() == NodeKind.CRITERION
                        && node.scored()
                        && node.maximum() != null
                        && node.maximum().signum() > 0)
                .toList();
        points = new double[criteria.size()][rows.length];
        maxima = new double[criteria.size()][rows.length];
        for (int i = 0; i < points.length; i++) {
            int node = criteria.get(i).index();
            for (int unit = 0; unit < rows.length; unit++) {
                boolean applies = table.status(rows[unit], node) != ScoreStatus.NOT_APPLICABLE;
                double value = table.value(rows[unit], node);
                points[i][unit] = applies && value == value ? value : 0;
                maxima[i][unit] = applies ? table.maximum(rows[unit], node).doubleValue() : 0;
            }
        }
        stated = ranked.stream().mapToDouble(deciding::stated).toArray();
        scale = ranked.stream()
                .mapToDouble(each -> deciding.isPercent()
                        ? 100
                        : each.maximum() == null ? 0 : each.maximum().doubleValue())
                .toArray();
        share = new double[rows.length];
        double[] ones = new double[criteria.size()];
        Arrays.fill(ones, 1);
        shares(ones, share, new double[rows.length]);
    }

    private void shares(double[] f, double[] into, double[] below) {
        Arrays.fill(into, 0);
        Arrays.fill(below, 0);
        for (int i = 0; i < points.length; i++) {
            double own = f[i];
            double[] p = points[i];
            double[] m = maxima[i];
            for (int unit = 0; unit < into.length; unit++) {
                into[unit] += own * p[unit];
                below[unit] += own * m[unit];
            }
        }
        for (int unit = 0; unit < into.length; unit++) {
            into[unit] = below[unit] == 0 ? 0 : into[unit] / below[unit];
        }
    }

    /** The criteria that have factors. */
    public List<PlanNode> criteria() {
        return criteria;
    }

    int units() {
        return stated.length;
    }

    /**
     * What ranks are decided on.
     *
     * @param f by criterion, at least 0
     * @param into one value for each unit
     * @param below room for as many numbers
     */
    public void values(double[] f, double[] into, double[] below) {
        shares(f, into, below);
        for (int unit = 0; unit < into.length; unit++) {
            into[unit] = stated[unit] + scale[unit] * (into[unit] - share[unit]);
        }
    }
}
