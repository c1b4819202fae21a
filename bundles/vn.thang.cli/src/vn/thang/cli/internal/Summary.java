// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.analysis.GroupStatistics;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.report.ReportInput;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.Verdict;

/** The few lines about a sample that {@code demo} prints: groups, leaders, bands, contradictions. */
record Summary(Say say) {
    private static final int UNSTATED_DECIMALS = 2;
    private static final int MEAN_DECIMALS = 2;

    String of(CatalogEntry entry, ReportInput input) {
        StringBuilder text = new StringBuilder();
        line(text, Texts.pick(entry.name(), say.locale(), "vi"));
        String notice = Texts.pick(input.run().assessment().getNotice(), say.locale(), "vi");
        if (!notice.isEmpty()) {
            line(text, notice);
        }
        List<GroupStandings> groups = input.run().standings().groups();
        List<GroupStatistics> statistics = GroupStatistics.of(input.run().standings());
        for (int i = 0; i < groups.size(); i++) {
            group(text, groups.get(i), statistics.get(i));
        }
        published(text, input.published());
        return text.toString();
    }

    private void group(StringBuilder text, GroupStandings group, GroupStatistics statistics) {
        String name = group.group() != null
                ? Texts.name(group.group(), say.locale())
                : Texts.name(group.scorecard(), say.locale());
        if (statistics.highest() != null
                && statistics.highest().signum() == 0
                && statistics.meanPercent() == null
                && group.standings().stream().allMatch(standing -> standing.maximum() != null)) {
            line(text, say.text("demo.unscored", name, statistics.units()));
            return;
        }
        int decimals = decimals(group.scorecard());
        line(
                text,
                say.text(
                        "demo.group",
                        name,
                        statistics.units(),
                        number(statistics.mean(), Math.max(decimals, MEAN_DECIMALS)),
                        number(statistics.highest(), decimals),
                        number(statistics.lowest(), decimals)));
        statistics
                .bandCounts()
                .forEach((band, count) -> line(text, say.text("demo.band", Texts.name(band, say.locale()), count)));
        group.standings().stream()
                .filter(standing -> Integer.valueOf(1).equals(standing.rank()))
                .forEach(first -> line(text, leader(first, decimals)));
    }

    /** An index has no maximum. */
    private String leader(Standing first, int decimals) {
        String name = Texts.name(first.unit(), say.locale());
        String points = number(first.points(), decimals);
        return first.maximum() == null
                ? say.text("demo.firstIndex", name, points)
                : say.text("demo.first", name, points, Numbers.exact(first.maximum(), say.locale()));
    }

    private static int decimals(Scorecard scorecard) {
        return scorecard.getRounding() == null
                ? UNSTATED_DECIMALS
                : scorecard.getRounding().getDecimals();
    }

    private void published(StringBuilder text, List<FigureCheck> checks) {
        List<FigureCheck> wrong = checks.stream()
                .filter(check -> check.verdict() == Verdict.INCONSISTENT)
                .toList();
        if (checks.isEmpty()) {
            return;
        }
        line(text, say.text("demo.published", checks.size(), wrong.size()) + (wrong.isEmpty() ? "." : ":"));
        for (FigureCheck check : wrong) {
            line(text, say.text("demo.contradiction", check.figure().getStatement(), check.message()));
        }
    }

    private String number(BigDecimal number, int decimals) {
        return number == null ? "–" : Numbers.print(number, decimals, say.locale());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
