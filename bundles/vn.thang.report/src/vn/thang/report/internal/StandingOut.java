// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.analysis.StrengthsAndWeaknesses;
import vn.thang.analysis.UnitProfile;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Origin;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;

/** Strengths and weaknesses of a unit: where it stands out from the median of its group. */
final class StandingOut {
    private final Material material;
    private final Wording wording;
    private final GroupStandings group;

    StandingOut(Material material, GroupStandings group) {
        this.material = material;
        this.wording = material.wording();
        this.group = group;
    }

    /** A table, or the sentence that the unit stands out nowhere; nothing where points have no maximum to be a percent of. */
    List<Block> blocks(Unit unit, String id) {
        UnitProfile profile = UnitProfile.of(material.figures(group).charts().profile(), unit);
        if (profile.entries().stream().allMatch(entry -> entry.percent() == null)) {
            return List.of();
        }
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(profile, StrengthsAndWeaknesses.CLEAR_DISTANCE);
        if (found.strengths().isEmpty() && found.weaknesses().isEmpty()) {
            return List.of(material.paragraph("scorecard.even", wording.exact(StrengthsAndWeaknesses.CLEAR_DISTANCE)));
        }
        Origin origin = material.run().assessment().getOrigin();
        List<Column> columns = List.of(
                wording.column("standsOut", ColumnKind.TEXT, 12),
                wording.column("code", ColumnKind.CODE, 8),
                wording.column("criterion", ColumnKind.TEXT, 44),
                wording.column("percent", ColumnKind.PERCENT, 10).marked(origin),
                wording.column("median", ColumnKind.PERCENT, 10).marked(origin),
                wording.column("difference", ColumnKind.DECIMAL, 10).marked(origin));
        List<Row> rows = new ArrayList<>();
        found.strengths().forEach(entry -> rows.add(row("scorecard.strength", entry)));
        found.weaknesses().forEach(entry -> rows.add(row("scorecard.weakness", entry)));
        String caption = wording.text("scorecard.standsOut", wording.exact(StrengthsAndWeaknesses.CLEAR_DISTANCE));
        return List.of(new Table(id + "-stands-out", caption, columns, rows));
    }

    private Row row(String kind, UnitProfile.Entry entry) {
        BigDecimal difference = StrengthsAndWeaknesses.difference(entry);
        return Row.of(List.of(
                TableCell.text(wording.text(kind)),
                TableCell.text(entry.node().code()),
                TableCell.of(
                        new Value.Text(wording.name(entry.node().element())),
                        entry.node().element().getOrigin()),
                TableCell.of(new Value.Percent(entry.percent(), Precision.PERCENT)),
                TableCell.of(new Value.Percent(entry.median(), Precision.PERCENT)),
                TableCell.of(new Value.Decimal(difference, Precision.PERCENT))));
    }
}
