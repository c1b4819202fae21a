// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes the rows of a printed sheet as the content of its {@code sheetData}. */
final class BookText {
    /** Also what POI holds in memory when formulas are computed. */
    private static final int MOST_CELLS = 1_500_000;

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final BookRows rows;
    private final int sheetIndex;
    private final BookFormulas formulas;
    private final BookStyles styles;
    private final String prefix;
    private final StringBuilder text = new StringBuilder();
    private int cells;

    /**
     * Writes this sheet.
     *
     * @param prefix of elements, with its colon; mostly empty
     */
    BookText(BookRows rows, int sheetIndex, BookFormulas formulas, BookStyles styles, String prefix) {
        this.rows = rows;
        this.sheetIndex = sheetIndex;
        this.formulas = formulas;
        this.styles = styles;
        this.prefix = prefix;
    }

    String write() {
        for (int i = 0; i < rows.printed().size(); i++) {
            XSSFRow source = rows.sheet().sheet().getRow(rows.printed().get(i).source());
            if (source != null) {
                row(i, rows.printed().get(i), source);
            }
        }
        return text.toString();
    }

    private void row(int at, BookRow row, XSSFRow source) {
        if (at > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw Fault.of("fault.rows", SpreadsheetVersion.EXCEL2007.getMaxRows());
        }
        CTRow look = source.getCTRow();
        open("row").append(" r=\"").append(at + 1).append('"');
        attribute("ht", look.isSetHt() ? Double.toString(look.getHt()) : null);
        attribute("customHeight", look.isSetCustomHeight() ? flag(look.getCustomHeight()) : null);
        attribute("s", look.isSetS() ? Long.toString(look.getS()) : null);
        attribute("customFormat", look.isSetCustomFormat() ? flag(look.getCustomFormat()) : null);
        attribute("hidden", look.isSetHidden() ? flag(look.getHidden()) : null);
        attribute("outlineLevel", look.isSetOutlineLevel() ? Short.toString(look.getOutlineLevel()) : null);
        attribute("collapsed", look.isSetCollapsed() ? flag(look.getCollapsed()) : null);
        text.append('>');
        NavigableMap<Integer, Printed> cells = new TreeMap<>();
        for (var each : source) {
            for (BookColumns.Scope scope : rows.columns().scopes(each.getColumnIndex())) {
                cells.put(rows.columns().target(each.getColumnIndex(), scope), new Printed((XSSFCell) each, scope));
            }
        }
        cells.forEach((column, each) -> cell(at, column, row, each));
        close("row");
    }

    /** A cell of the template at one of its places. */
    private record Printed(XSSFCell source, BookColumns.Scope scope) {}

    private void cell(int at, int column, BookRow row, Printed place) {
        XSSFCell source = place.source;
        if (++cells > MOST_CELLS) {
            throw Fault.of("fault.cells", MOST_CELLS);
        }
        String printed = printed(row, place);
        Optional<Typed> number = printed == null ? Optional.empty() : Typed.of(BookRuns.plain(printed));
        CTCell look = source.getCTCell();
        long style = look.getS();
        open("c")
                .append(" r=\"")
                .append(CellReference.convertNumToColString(column))
                .append(at + 1)
                .append('"');
        if (number.isPresent() && !styles.isText(style)) {
            attribute("s", Long.toString(styles.number(style, number.get().decimals())));
            text.append('>');
            element(
                    "v",
                    plain(
                            styles.isPercent(style)
                                    ? percent(number.get())
                                    : number.get().number()));
        } else if (printed != null) {
            attribute("s", Long.toString(style));
            text(Typed.plain(printed), rows.sheet().looks(source.getAddress()));
        } else if (look.isSetF()) {
            attribute("s", Long.toString(style));
            text.append('>');
            formula(row, place);
        } else {
            attribute("s", Long.toString(style));
            fixed(source, look);
        }
        close("c");
    }

    /** Null for a cell without tags; a row with fewer items than another one has empty cells. */
    private String printed(BookRow row, Printed place) {
        int at = place.source.getRowIndex();
        int column = place.source.getColumnIndex();
        return rows.sheet().isTagged(at, column)
                ? row.texts().getOrDefault(new BookRow.Cell(column, place.scope.copy()), "")
                : null;
    }

    /** In a cell with a format of percents 88.57 % is 0.8857. */
    private static BigDecimal percent(Typed number) {
        return number.percent() ? number.number().movePointLeft(2) : number.number();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = new BigDecimal(Double.toString(number.doubleValue()));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private void text(String printed, BookRuns looks) {
        String content = BookRuns.plain(printed);
        if (content.isEmpty() || content.indexOf(Drawing.OPEN) >= 0) {
            text.append('>');
            return;
        }
        attribute("t", "inlineStr");
        text.append('>');
        open("is").append('>');
        List<BookRuns.Run> runs = content.length() > LONGEST ? List.of() : looks.runs(printed);
        if (runs.isEmpty()) {
            text(content.length() > LONGEST ? content.substring(0, LONGEST - 1) + "…" : content);
        }
        for (BookRuns.Run run : runs) {
            open("r").append('>').append(run.look());
            text(run.text());
            close("r");
        }
        close("is");
    }

    private void text(String content) {
        open("t").append(" xml:space=\"preserve\">").append(BookSheet.escape(content));
        close("t");
    }

    private void formula(BookRow row, Printed cell) {
        XSSFCell source = cell.source;
        var place = rows.sheet().place(source.getRowIndex(), source.getColumnIndex());
        STCellFormulaType.Enum type = source.getCTCell().getF().getT();
        if (type == STCellFormulaType.ARRAY || type == STCellFormulaType.DATA_TABLE) {
            throw Fault.of("fault.formulaArray").at(place);
        }
        String moved = formulas.at(source.getCellFormula(), sheetIndex, rows, rows.scope(row, cell.scope), place);
        element("f", BookSheet.escape(moved));
    }

    /** What says the same in every template. */
    private void fixed(XSSFCell source, CTCell look) {
        STCellType.Enum type = look.getT();
        if (type == STCellType.INLINE_STR) {
            text(source.getStringCellValue(), BookRuns.of(source, ""));
            return;
        }
        if (look.isSetT() && look.isSetV()) {
            attribute("t", type.toString());
        }
        text.append('>');
        if (look.isSetV()) {
            element("v", BookSheet.escape(look.getV()));
        }
    }

    private StringBuilder open(String name) {
        return text.append('<').append(prefix).append(name);
    }

    private void close(String name) {
        text.append("</").append(prefix).append(name).append('>');
    }

    private void element(String name, String content) {
        open(name).append('>').append(content);
        close(name);
    }

    private void attribute(String name, String value) {
        if (value != null) {
            text.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private static String flag(boolean set) {
        return set ? "1" : "0";
    }
}
