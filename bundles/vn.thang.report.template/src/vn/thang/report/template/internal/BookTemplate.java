// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thang.report.Report;

/** Templates in Excel: cells are filled, rows repeated, and what refers to cells follows them. */
final class BookTemplate implements Engine {
    private static final long MOST_CHARACTERS = 200_000_000;
    private static final Pattern CHART = Pattern.compile(Drawing.OPEN + "(\\d+)" + Drawing.CLOSE);

    /** A chart of the report at its cell. */
    private record Place(int sheet, int row, int column, int figure) {}

    @Override
    public void print(byte[] template, Report report, OutputStream out) throws IOException {
        ReportData data = new ReportData(report);
        List<Place> charts = new ArrayList<>();
        BookNotes notes = new BookNotes();
        byte[] filled = fill(template, data, charts, notes);
        OPCPackage whole = null;
        try {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
                boolean own = BookCharts.there(workbook);
                boolean formulas = formulas(workbook);
                if (formulas) {
                    new BookComputation(workbook).run();
                }
                for (Place each : charts) {
                    BookCharts.draw(
                            workbook.getSheetAt(each.sheet),
                            each.row,
                            each.column,
                            data.figures().get(each.figure));
                }
                notes.write(workbook);
                boolean changed = formulas || !charts.isEmpty() || !notes.isEmpty();
                whole = OPCPackage.open(new ByteArrayInputStream(changed ? bytes(workbook) : filled));
                if (own) {
                    BookCharts.refresh(whole, workbook);
                }
            }
            PackageGuard.addProof(whole, report);
            whole.save(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        } finally {
            if (whole != null) {
                whole.revert();
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static boolean formulas(XSSFWorkbook workbook) {
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The template's file with what is printed in its cells; formulas are not computed yet. */
    private static byte[] fill(byte[] template, ReportData data, List<Place> charts, BookNotes notes)
            throws IOException {
        RepeatedSheets.Expanded expanded = RepeatedSheets.of(template, data);
        OPCPackage file = PackageGuard.openWorkbook(expanded.content());
        try {
            PackageGuard.checkTags(file);
            PackageGuard.dropCalculationChain(file);
            XSSFWorkbook workbook = new XSSFWorkbook(file);
            List<BookRows> sheets = new ArrayList<>();
            String printed = "";
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                RepeatedSheets.Origin origin = expanded.origins().get(i);
                BookSheet sheet = new BookSheet(workbook.getSheetAt(i), origin.template());
                if (origin.index() == 0) { // its copies print the same cells, each for its item
                    printed = new Language(MOST_CHARACTERS, Typed::code)
                            .run(origin.around(sheet.code()), data.root(), BookSheet::escape, sheet::place);
                }
                BookRows rows = new BookRows(sheet, BookRow.parse(origin.own(printed)));
                charts(i, rows, charts);
                notes.read(origin.template(), workbook.getSheetAt(i));
                notes.place(origin.template(), i, rows);
                sheets.add(rows);
            }
            new BookParts(file, workbook, sheets).write(data);
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            file.save(filled);
            return filled.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        } finally {
            file.revert();
        }
    }

    private static void charts(int sheet, BookRows rows, List<Place> charts) {
        for (int row = 0; row < rows.printed().size(); row++) {
            for (Map.Entry<BookRow.Cell, String> cell :
                    rows.printed().get(row).texts().entrySet()) {
                Matcher found = CHART.matcher(cell.getValue());
                while (found.find()) {
                    int column = rows.columns().target(cell.getKey());
                    charts.add(new Place(sheet, row, column, Integer.parseInt(found.group(1))));
                }
            }
        }
        if (charts.size() > NativeCharts.MOST) {
            throw Fault.of("fault.charts", NativeCharts.MOST);
        }
    }
}
