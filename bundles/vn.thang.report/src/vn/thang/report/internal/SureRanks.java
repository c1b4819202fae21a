// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RankInterval;
import vn.thang.analysis.robustness.TieGroup;
import vn.thang.assessment.Unit;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Paragraph;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** What stands beside the ranks of a group: how far they may be trusted. */
final class SureRanks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WIDTH = 11;

    private final GroupRobustness robustness;
    private final Wording wording;
    private final Map<Unit, RankInterval> intervals = new HashMap<>();
    private final Map<Unit, TieGroup> ties = new HashMap<>();

    SureRanks(GroupRobustness robustness, Wording wording) {
        this.robustness = robustness;
        this.wording = wording;
        robustness.intervals().forEach(each -> intervals.put(each.unit(), each));
        robustness.ties().stream()
                .filter(TieGroup::isTie)
                .forEach(tie -> tie.units().forEach(unit -> ties.put(unit, tie)));
    }

    /** What the two columns mean, in one sentence. */
    Paragraph sentence() {
        BigDecimal noise =
                BigDecimal.valueOf(robustness.plan().noise()).multiply(HUNDRED).stripTrailingZeros();
        return new Paragraph(wording.text(
                "ranking.sure",
                wording.number(BigDecimal.valueOf(robustness.plan().replications()), 0),
                wording.exact(noise),
                Long.toString(robustness.plan().seed())));
    }

    List<Column> columns() {
        return List.of(
                wording.column("rankInterval", ColumnKind.TEXT, WIDTH),
                wording.column("tieGroup", ColumnKind.TEXT, WIDTH));
    }

    /** Blank for a unit that is not ranked. */
    List<TableCell> cells(Unit unit) {
        RankInterval interval = intervals.get(unit);
        TieGroup tie = ties.get(unit);
        return List.of(
                interval == null
                        ? TableCell.of(Value.BLANK)
                        : range((int) Math.floor(interval.low()), (int) Math.ceil(interval.high())),
                tie == null ? TableCell.of(Value.BLANK) : range(tie.first(), tie.last()));
    }

    private static TableCell range(int first, int last) {
        return TableCell.text(first == last ? Integer.toString(first) : first + "–" + last);
    }
}
