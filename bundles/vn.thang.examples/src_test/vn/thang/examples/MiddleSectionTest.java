// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.SectionProvider;
import vn.thang.report.Table;
import vn.thang.scoring.GroupStandings;
import vn.thang.testkit.report.CatalogReports;
import vn.thang.testkit.report.SectionProviderContractTest;

class MiddleSectionTest extends SectionProviderContractTest {
    @Override
    protected SectionProvider provider() {
        return new MiddleSection();
    }

    /** By counting: the units of a group stand from the best to the worst, so a place says which points are meant. */
    @Test
    void theMiddleLiesBetweenThePlacesThatAreLeft() throws Exception {
        ReportInput input = CatalogReports.input("quang-ninh-2018");
        GroupStandings first = input.run().standings().groups().getFirst();
        List<String> points = first.standings().stream()
                .map(each -> each.points()
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
        int out = points.size() / 5;
        Table table = (Table) provider()
                .with(Map.of("share", "60"))
                .section(input, ReportKind.REPORT, Locale.ENGLISH)
                .orElseThrow()
                .blocks()
                .get(1);
        List<String> row = table.rows().getFirst().cells().stream()
                .map(cell -> cell.value().print(Locale.ENGLISH))
                .toList();
        assertEquals(points.get(points.size() - 1 - out), row.get(2));
        assertEquals(points.get(out), row.get(4));
    }
}
