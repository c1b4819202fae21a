// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thang.chart.BarChart;
import vn.thang.chart.results.ChartType;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.testkit.report.CatalogReports;
import vn.thang.testkit.report.ChartTypeContractTest;

class StepsChartTest extends ChartTypeContractTest {
    @Override
    protected ChartType type() {
        return new StepsChart();
    }

    /** By definition: the greatest difference of neighbours comes first. */
    @Test
    void theWidestStepsComeFirst() throws Exception {
        ScoringRun run = CatalogReports.input("quang-ninh-2018").run();
        GroupStandings group = run.standings().groups().getFirst();
        List<BigDecimal> points =
                group.standings().stream().map(each -> each.points()).toList();
        double widest = IntStream.range(1, points.size())
                .mapToObj(i -> points.get(i - 1).subtract(points.get(i)))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElseThrow();
        BarChart chart = (BarChart) type().with(Map.of("most", "3"))
                .chart(run, group, Optional.empty(), Locale.ENGLISH)
                .orElseThrow();
        assertEquals(3, chart.bars().size());
        assertEquals(widest, chart.bars().getFirst().value(), 1e-12);
    }
}
