// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;
import vn.thang.criteria.text.Message;

/**
 * Sheets whose names begin with a repeat ({@code {{#units}}{{code}}}) become a sheet for each item, before any cell is filled.
 * Excel allows no closing tag in the name of a sheet, so none is asked for.
 */
final class RepeatedSheets {
    private static final char END = '\uE0F6';
    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final ReportData data;
    private final Set<String> taken = new HashSet<>();

    private RepeatedSheets(XSSFWorkbook workbook, ReportData data) {
        this.workbook = workbook;
        this.data = data;
        workbook.forEach(sheet -> taken.add(sheet.getSheetName().toLowerCase(Locale.ROOT)));
    }

    /**
     * A sheet of the expanded template.
     *
     * @param template the name of the sheet in the template, for messages
     * @param repeat the tag in its name; empty = a sheet as it stands there
     * @param index of the item that it is about, from 0
     */
    record Origin(String template, Optional<Tag> repeat, int index) {
        /** What the cells print: those of a repeated sheet for each item, the items apart from each other. */
        String around(String code) {
            return repeat.map(tag -> tag.code() + code + END + "{{/" + tag.name() + "}}")
                    .orElse(code);
        }

        /** What the cells print for its item. */
        String own(String printed) {
            return repeat.isEmpty() ? printed : printed.split(String.valueOf(END), -1)[index];
        }
    }

    /**
     * A template without repeats in the names of its sheets.
     *
     * @param content its file
     * @param origins of its sheets, in their order
     */
    record Expanded(byte[] content, List<Origin> origins) {}

    /** Repeats the sheets; the template itself when no name says so. */
    static Expanded of(byte[] template, ReportData data) throws IOException {
        try (OPCPackage file = PackageGuard.openWorkbook(template);
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            List<Origin> origins = new ArrayList<>();
            boolean any = false;
            for (XSSFSheet sheet : sheets(workbook)) {
                any |= sheet.getSheetName().contains("{{");
                origins.add(new Origin(sheet.getSheetName(), Optional.empty(), 0));
            }
            if (!any) {
                file.revert();
                return new Expanded(template, origins);
            }
            List<Origin> expanded = new RepeatedSheets(workbook, data).expand();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            file.revert();
            return new Expanded(out.toByteArray(), expanded);
        }
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            sheets.add(workbook.getSheetAt(i));
        }
        return sheets;
    }

    private List<Origin> expand() {
        List<Origin> origins = new ArrayList<>();
        for (XSSFSheet sheet : sheets(workbook)) {
            String name = sheet.getSheetName();
            if (!name.contains("{{")) {
                origins.add(new Origin(name, Optional.empty(), 0));
                continue;
            }
            Message place = Fault.MESSAGES.message("place.sheet", name);
            Tag repeat = repeat(name, place);
            refuse(sheet, place);
            List<String> names = names(name, repeat, place);
            if (names.size() > MOST) {
                throw Fault.of("fault.sheets", MOST).at(place);
            }
            copies(sheet, names);
            for (int i = 0; i < names.size(); i++) {
                origins.add(new Origin(name, Optional.of(repeat), i));
            }
        }
        if (origins.isEmpty()) {
            throw Fault.of("fault.noSheet");
        }
        if (workbook.getSheetVisibility(workbook.getActiveSheetIndex()) != SheetVisibility.VISIBLE) {
            workbook.setActiveSheet(0);
        }
        return origins;
    }

    private static Tag repeat(String name, Message place) {
        Matcher tags = Tag.in(name);
        Tag first = tags.find() && tags.start() == 0 ? tag(tags.group(1), place) : null;
        if (first == null || !first.opens()) {
            throw Fault.of("fault.sheetName").at(place);
        }
        return first;
    }

    private static Tag tag(String inside, Message place) {
        try {
            return Tag.of(inside);
        } catch (Fault e) {
            throw e.at(place);
        }
    }

    /** What a copy of a sheet could not have: it would refer to what belongs to the first one. */
    private void refuse(XSSFSheet sheet, Message place) {
        String name = sheet.getSheetName();
        if (!sheet.getTables().isEmpty()) {
            throw Fault.of("fault.sheetTable").at(place);
        }
        if (sheet.getDrawingPatriarch() != null
                && !sheet.getDrawingPatriarch().getCharts().isEmpty()) {
            throw Fault.of("fault.sheetChart").at(place);
        }
        for (XSSFSheet each : sheets(workbook)) {
            for (var row : each) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCellFormula().contains(name)) {
                        throw Fault.of("fault.sheetReference", name)
                                .at(Fault.MESSAGES.message(
                                        "place.sheetCell",
                                        each.getSheetName(),
                                        cell.getAddress().formatAsString()));
                    }
                }
            }
        }
        for (Name each : workbook.getAllNames()) {
            if (each.getSheetIndex() != workbook.getSheetIndex(sheet)
                    && String.valueOf(each.getRefersToFormula()).contains(name)) {
                throw Fault.of("fault.sheetReference", name)
                        .at(Fault.MESSAGES.message("place.name", each.getNameName()));
            }
        }
    }

    /** The names of the sheets, one for each item: what Excel allows, each once. */
    private List<String> names(String name, Tag repeat, Message place) {
        StringBuilder code = new StringBuilder(repeat.code());
        Matcher tags = Tag.in(name);
        tags.find();
        int from = tags.end();
        while (tags.find()) {
            Tag tag = tag(tags.group(1), place);
            if (tag.structural()) {
                throw Fault.of("fault.sheetName").at(place);
            }
            code.append(name, from, tags.start()).append(tag.code());
            from = tags.end();
        }
        code.append(name.substring(from))
                .append(END)
                .append("{{/")
                .append(repeat.name())
                .append("}}");
        String printed = new Language(MOST * 200L).run(code.toString(), data.root(), text -> text, line -> place);
        List<String> names = new ArrayList<>();
        taken.remove(name.toLowerCase(Locale.ROOT));
        String[] each = printed.split(String.valueOf(END), -1); // nothing stands behind the last end
        for (int i = 0; i < each.length - 1; i++) {
            names.add(free(each[i]));
        }
        return names;
    }

    private String free(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "-" : wanted.strip(), '_');
        String free = safe;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
        }
        return free;
    }

    private void copies(XSSFSheet sheet, List<String> names) {
        int at = workbook.getSheetIndex(sheet);
        List<XSSFName> own = workbook.getAllNames().stream()
                .filter(name -> name.getSheetIndex() == at)
                .toList();
        if (names.isEmpty()) {
            own.forEach(workbook::removeName);
            workbook.removeSheetAt(at);
            return;
        }
        CTPageSetup page = sheet.getCTWorksheet().isSetPageSetup()
                ? (CTPageSetup) sheet.getCTWorksheet().getPageSetup().copy()
                : null;
        for (int i = 1; i < names.size(); i++) {
            XSSFSheet copy = workbook.cloneSheet(at, names.get(i));
            workbook.setSheetOrder(names.get(i), at + i);
            copy.setSelected(false);
            if (page != null) {
                CTPageSetup same = (CTPageSetup) page.copy();
                if (same.isSetId()) {
                    same.unsetId(); // of a printer
                }
                copy.getCTWorksheet().setPageSetup(same);
            }
            for (XSSFName name : own) {
                if (!name.getNameName().endsWith("_FilterDatabase")) { // Excel makes it of the filter
                    XSSFName again = workbook.createName();
                    again.setSheetIndex(at + i);
                    again.setNameName(name.getNameName());
                    again.setRefersToFormula(moved(name.getRefersToFormula(), sheet.getSheetName(), names.get(i)));
                }
            }
        }
        workbook.setSheetName(at, names.getFirst());
    }

    private static String moved(String formula, String from, String to) {
        return formula.replace("'" + from + "'", "'" + to.replace("'", "''") + "'");
    }
}
