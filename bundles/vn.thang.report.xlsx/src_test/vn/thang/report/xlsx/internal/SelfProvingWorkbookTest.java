// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.report.Marks;
import vn.thang.report.Report;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.report.xlsx.XlsxExporter;
import vn.thang.testkit.report.CatalogReports;

/**
 * LibreOffice calculates our workbooks anew and comes to the engine's numbers, to the last digit printed: as they are,
 * and after a change of a score, compared with what the engine says about the changed score.
 */
class SelfProvingWorkbookTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Catalog.entries().stream().filter(CatalogEntry::hasSample).map(CatalogEntry::code);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleOfTheCatalogueProvesItself(String code) throws Exception {
        CatalogReports reports = CatalogReports.of(code, VIETNAMESE);
        int units = reports.run().assessment().getUnits().size();
        if (code.equals("lang-son-2020")) {
            // its framework gives no points: there is nothing to rank, to sum or to check
            assertEquals(0, proved(reports.report(), reports.report(), workbook -> {}), code);
            return;
        }
        // at least what the ranking says of each unit that has points: rank and percent, or rank and band
        assertTrue(proved(reports.report(), reports.report(), workbook -> {}) > units, code);
    }

    @Test
    void theCatalogueSampleProvesItself() throws Exception {
        Report report = CatalogReports.quangNinh(VIETNAMESE).report();
        // 3 rankings of 28, 14 and 89 units: rank, points, maximum, percent and band of each, and the score sheets
        assertTrue(proved(report, report, workbook -> {}) > 131 * 5);
    }

    /** The best district loses 20 points at its first criterion that has as many. */
    @Test
    void aChangedScoreChangesRanksAsTheEngineDoes() throws Exception {
        CatalogReports before = CatalogReports.quangNinh(VIETNAMESE);
        Item.Grid sheet = grid(before.report(), "scorecards-districts");
        int row = 0;
        while (!leaf(sheet, row) || number(sheet, row).compareTo(BigDecimal.TEN) < 0) {
            row++;
        }
        Row changed = sheet.table().rows().get(row);
        String unit = ((Value.Text) changed.cells().getFirst().value()).text();
        String code = ((Value.Text) changed.cells().get(1).value()).text();
        String unitId = before.run().assessment().getUnits().stream()
                .filter(each ->
                        vn.thang.criteria.text.Texts.name(each, VIETNAMESE).equals(unit))
                .findFirst()
                .orElseThrow()
                .getId();
        String criterion = before.run().tables().stream()
                .filter(table -> table.rowOf(unitId) >= 0)
                .flatMap(table -> table.plan().nodes().stream())
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        Report after = CatalogReports.quangNinh(
                        VIETNAMESE,
                        data -> data.set(
                                unitId,
                                new ColumnKey(criterion, Facet.POINTS, Layer.FINAL),
                                vn.thang.assessment.store.Cell.of(new BigDecimal("1.25"))))
                .report();
        int at = sheet.row(row);
        int column = finalColumn(sheet);
        proved(
                before.report(),
                after,
                workbook -> cell(workbook, before.report(), sheet, at, column).setCellValue(1.25));
    }

    @ParameterizedTest
    @CsvSource({"NEVER,HALF_UP,2", "GROUP,HALF_UP,2", "TOTAL,HALF_UP,1", "GROUP,DOWN,2", "TOTAL,UP,1"})
    void policiesAndRoundingsProveThemselves(RoundingLevel level, RoundingRule rule, int decimals) throws Exception {
        Report report = FormulaSample.points(level, rule, decimals).report();
        // 10 units, one of them incomplete: 9 × 4 groups and total, and the rankings
        assertTrue(proved(report, report, workbook -> {}) > 9 * 5);
    }

    @Test
    void weightsProveThemselves() throws Exception {
        Report report = FormulaSample.index().report();
        // 5 units × (4 groups + total)
        assertTrue(proved(report, report, workbook -> {}) >= 25);
    }

    /** What did not apply gets points, what had points does not apply any more, and a missing score comes in. */
    @Test
    void whatAppliesMayChange() throws Exception {
        FormulaSample sample = FormulaSample.points(RoundingLevel.GROUP, RoundingRule.HALF_UP, 2);
        Report before = sample.report();
        Item.Grid sheet = grid(before, "scorecards-g");
        sample.award(1, "a1", "3.25").award(2, "d2", "5.5").award(6, "a2", "NA").award(9, "b1", "NA");
        Report after = sample.report();
        proved(before, after, workbook -> {
            set(workbook, before, sheet, "Huyện số 1", "a1", 3.25);
            set(workbook, before, sheet, "Huyện số 2", "d2", 5.5);
            set(workbook, before, sheet, "Huyện số 6", "a2", null);
            set(workbook, before, sheet, "Huyện số 9", "b1", null);
        });
    }

    @Test
    void aChangeIsCountedAndListed() throws Exception {
        FormulaSample sample = FormulaSample.points(RoundingLevel.NEVER, RoundingRule.HALF_UP, 2);
        Report report = sample.report();
        Item.Grid sheet = grid(report, "scorecards-g");
        Path file = new XlsxExporter().export(report, folder, "check").getFirst();
        try (XSSFWorkbook workbook = Recalculated.of(file, changed -> {}, folder.resolve("as-is"))) {
            assertEquals(0, differences(workbook));
        }
        try (XSSFWorkbook workbook = Recalculated.of(
                file, changed -> set(changed, report, sheet, "Huyện số 8", "a1", 1.0), folder.resolve("changed"))) {
            // group and total, both in the ranking, too, and its percent; unit 8 stays last and in its band;
            // the group's mean, mean of percents, lowest points and spread
            assertEquals(9, differences(workbook));
            Sheet check = workbook.getSheet("Kiểm tra");
            List<String> listed = new ArrayList<>();
            check.forEach(row -> {
                if (row.getCell(2) != null && row.getCell(2).getCellType() == CellType.FORMULA) {
                    listed.add(row.getCell(2).getStringCellValue());
                }
            });
            assertEquals(
                    5,
                    listed.stream()
                            .filter(what -> what.startsWith("Huyện số 8"))
                            .count(),
                    listed.toString());
        }
    }

    private static double differences(XSSFWorkbook workbook) {
        return count(workbook, "Số ô khác với kết quả của phần mềm");
    }

    private static double count(XSSFWorkbook workbook, String label) {
        for (org.apache.poi.ss.usermodel.Row row : workbook.getSheet("Kiểm tra")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError(label);
    }

    /** Exports {@code before}, changes it, and compares what LibreOffice makes of it with {@code after}. */
    private int proved(Report before, Report after, Consumer<XSSFWorkbook> change) throws Exception {
        Path file = new XlsxExporter().export(before, folder, "workbook").getFirst();
        int formulas = 0;
        try (XSSFWorkbook workbook = Recalculated.of(file, change, folder)) {
            for (SheetPlan plan : new PlanBuilder(before, new SheetNames()).sheets()) {
                for (Item.Grid grid : plan.grids()) {
                    if (calculated(grid)) {
                        formulas += compare(
                                workbook.getSheet(plan.name()),
                                grid,
                                grid(after, grid.table().id()));
                    }
                }
            }
            if (formulas == 0) {
                assertNull(workbook.getSheet("Kiểm tra"));
            } else if (before == after) {
                assertEquals(0, differences(workbook));
                assertEquals(formulas, count(workbook, "Số ô được tính lại"));
            }
        }
        return formulas;
    }

    private static boolean calculated(Item.Grid grid) {
        return grid.table().rows().stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> cell.calculation().isPresent()));
    }

    /** Rows are found again by their texts: the order of units may have changed. */
    private static int compare(Sheet sheet, Item.Grid before, Item.Grid after) {
        Map<String, Row> expected = new HashMap<>();
        after.table().rows().forEach(row -> expected.put(label(after.table(), row), row));
        List<String> differences = new ArrayList<>();
        int formulas = 0;
        for (int i = 0; i < before.table().rows().size(); i++) {
            Row old = before.table().rows().get(i);
            Row row = expected.get(label(before.table(), old));
            for (int c = 0; c < old.cells().size(); c++) {
                TableCell cell = row.cells().get(c);
                Cell shown = sheet.getRow(before.row(i)).getCell(c);
                String place = sheet.getSheetName() + "!" + shown.getAddress() + " "
                        + (shown.getCellType() == CellType.FORMULA ? shown.getCellFormula() : "");
                if (old.cells().get(c).calculation().isPresent()) {
                    assertEquals(CellType.FORMULA, shown.getCellType(), place);
                    String mark = cell.value() instanceof Value.BandName ? Marks.of(cell.origin()) : "";
                    String expectedText = cell.value().print(VIETNAMESE) + mark;
                    String actual = Recalculated.printed(shown, cell.value(), VIETNAMESE);
                    if (!expectedText.equals(actual)) {
                        differences.add(place + ": " + actual + " instead of " + expectedText);
                    }
                    formulas++;
                }
            }
        }
        assertEquals("", String.join("\n", differences));
        return formulas;
    }

    /** The unit and, on a score sheet, the criterion; the group of statistics. */
    private static String label(Table table, Row row) {
        StringBuilder label = new StringBuilder();
        for (int c = 0; c < table.columns().size(); c++) {
            String id = table.columns().get(c).id();
            if (List.of("unit", "code", "group").contains(id)
                    && row.cells().get(c).value() instanceof Value.Text text) {
                label.append(label.isEmpty() ? "" : "|").append(text.text());
            }
        }
        return label.toString();
    }

    private static Item.Grid grid(Report report, String table) {
        return new PlanBuilder(report, new SheetNames())
                .sheets().stream()
                        .flatMap(plan -> plan.grids().stream())
                        .filter(grid -> grid.table().id().equals(table))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean leaf(Item.Grid sheet, int row) {
        Row content = sheet.table().rows().get(row);
        return content.kind() == Row.Kind.BODY
                && content.cells().get(finalColumn(sheet)).value() instanceof Value.Decimal;
    }

    private static BigDecimal number(Item.Grid sheet, int row) {
        return ((Value.Decimal) sheet.table()
                        .rows()
                        .get(row)
                        .cells()
                        .get(finalColumn(sheet))
                        .value())
                .number();
    }

    private static int finalColumn(Item.Grid sheet) {
        return sheet.table().columns().stream()
                .map(vn.thang.report.Column::id)
                .toList()
                .indexOf("final");
    }

    /** Sets the final points of a unit at a criterion; null = does not apply. */
    private static void set(
            XSSFWorkbook workbook, Report report, Item.Grid sheet, String unit, String code, Double points) {
        for (int i = 0; i < sheet.table().rows().size(); i++) {
            if (label(sheet.table(), sheet.table().rows().get(i)).equals(unit + "|" + code)) {
                Cell cell = cell(workbook, report, sheet, sheet.row(i), finalColumn(sheet));
                if (points == null) {
                    cell.setCellValue(Value.NOT_APPLICABLE_SIGN);
                } else {
                    cell.setCellValue(points);
                }
                return;
            }
        }
        throw new AssertionError(unit + " " + code);
    }

    private static Cell cell(XSSFWorkbook workbook, Report report, Item.Grid grid, int row, int column) {
        String sheet = new PlanBuilder(report, new SheetNames())
                .sheets().stream()
                        .filter(plan -> plan.tables().stream()
                                .anyMatch(
                                        table -> table.id().equals(grid.table().id())))
                        .findFirst()
                        .orElseThrow()
                        .name();
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }
}
