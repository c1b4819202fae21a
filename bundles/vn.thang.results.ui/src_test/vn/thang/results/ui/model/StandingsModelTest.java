// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.results.ui.model.StandingsModel.Arrangement;
import vn.thang.results.ui.model.StandingsModel.Column;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.methods.StandardMethods;

/** The districts of Quảng Ninh: 14 units, 2 good, 10 fair, 2 average (published 5 June 2019); first is Uông Bí with 146. */
class StandingsModelTest {
    private static final Locale VI = Locale.of("vi");
    private static GroupStandings districts;

    @BeforeAll
    static void score() throws Exception {
        CatalogEntry entry = Catalog.find("quang-ninh-2018").orElseThrow();
        Sample sample = entry.sample().orElseThrow();
        MemoryScoreData data = new MemoryScoreData(
                sample.model().getUnits().stream().map(Unit::getId).toList());
        sample.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        districts = StandardMethods.scoring()
                .score(entry.framework(), sample.model(), data, Layer.FINAL)
                .standings()
                .groups()
                .get(1);
    }

    private static StandingsModel model(Arrangement arrangement) {
        return new StandingsModel(districts, VI, arrangement);
    }

    private static List<String> column(StandingsModel model, Column column) {
        return IntStream.range(0, model.size())
                .mapToObj(row -> model.text(row, column))
                .toList();
    }

    @Test
    void theFirstRowIsThePublishedFirst() {
        StandingsModel model = model(Arrangement.NATURAL);
        assertEquals(14, model.size());
        assertEquals("1", model.text(0, Column.RANK));
        assertEquals("Thành phố Uông Bí", model.text(0, Column.UNIT));
        assertEquals("146,00 / 170", model.text(0, Column.POINTS));
        assertEquals("85,88", model.text(0, Column.PERCENT));
        assertEquals("Tốt", model.text(0, Column.BAND));
        assertEquals("", model.text(0, Column.NEXT_RANK));
        assertEquals("", model.text(0, Column.NEXT_BAND));
        assertEquals(3, model.bandIndex(0));
        assertTrue(model.text(2, Column.NEXT_BAND).startsWith(">"), "above 80 %, not from 80 % on");
        assertTrue(model.text(2, Column.NEXT_RANK).startsWith("+"));
    }

    @Test
    void aBandNarrowsTheTable() {
        String good = model(Arrangement.NATURAL).bands().getFirst().getId();
        assertEquals(2, model(Arrangement.NATURAL.withBand(good)).size());
        String fair = model(Arrangement.NATURAL).bands().get(1).getId();
        assertEquals(10, model(Arrangement.NATURAL.withBand(fair)).size());
    }

    @Test
    void marksAndCaseDoNotCountInASearch() {
        StandingsModel found = model(Arrangement.NATURAL.withText("UONG bi"));
        assertEquals(List.of("Thành phố Uông Bí"), column(found, Column.UNIT));
        assertEquals(1, model(Arrangement.NATURAL.withText("h07")).size());
        assertEquals(0, model(Arrangement.NATURAL.withText("không có")).size());
    }

    @Test
    void sortingTwiceTurnsTheOrderAround() {
        Arrangement up = Arrangement.NATURAL.sortedBy(Column.POINTS);
        List<String> ascending = column(model(up), Column.POINTS);
        List<String> descending = column(model(up.sortedBy(Column.POINTS)), Column.POINTS);
        assertEquals(ascending.reversed(), descending);
        assertEquals("94,00 / 170", ascending.getFirst());
        assertEquals("14", model(Arrangement.NATURAL.sortedBy(Column.RANK)).text(0, Column.RANK));
        assertEquals("Tốt", model(new Arrangement(Column.BAND, false, "", "")).text(0, Column.BAND));
        for (Column column : Column.values()) {
            assertEquals(14, model(Arrangement.NATURAL.sortedBy(column)).size());
        }
    }

    @Test
    void aUnitIsFoundInWhateverOrder() {
        StandingsModel model = model(new Arrangement(Column.UNIT, true, "", ""));
        for (int row = 0; row < model.size(); row++) {
            assertEquals(row, model.rowOf(model.standing(row).unit().getId()));
        }
        assertEquals(-1, model.rowOf("nobody"));
    }

    @Test
    void theCopyHasAllRowsAndColumns() {
        List<String> lines = model(Arrangement.NATURAL).tsv().lines().toList();
        assertEquals(15, lines.size());
        assertEquals("Hạng\tĐơn vị\tĐiểm\t%\tXếp loại\tHạng trên\tMức trên", lines.getFirst());
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == 7));
    }
}
