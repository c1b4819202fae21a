// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.math.BigDecimal;
import java.util.Optional;
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
        for (var each : source) {
            cell(at, row, (XSSFCell) each);
        }
        close("row");
    }

    private void cell(int at, BookRow row, XSSFCell source) {
        if (++cells > MOST_CELLS) {
            throw Fault.of("fault.cells", MOST_CELLS);
        }
        String printed = row.texts().get(source.getColumnIndex());
        Optional<Typed> number = printed == null ? Optional.empty() : Typed.of(printed);
        CTCell look = source.getCTCell();
        long style = look.getS();
        open("c")
                .append(" r=\"")
                .append(CellReference.convertNumToColString(source.getColumnIndex()))
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
            text(Typed.plain(printed));
        } else if (look.isSetF()) {
            attribute("s", Long.toString(style));
            text.append('>');
            formula(row, source);
        } else {
            attribute("s", Long.toString(style));
            fixed(source, look);
        }
        close("c");
    }

    /** In a cell with a format of percents 88.57 % is 0.8857. */
    private static BigDecimal percent(Typed number) {
        return number.percent() ? number.number().movePointLeft(2) : number.number();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = new BigDecimal(Double.toString(number.doubleValue()));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private void text(String content) {
        if (content.isEmpty() || content.indexOf(Drawing.OPEN) >= 0) {
            text.append('>');
            return;
        }
        attribute("t", "inlineStr");
        text.append('>');
        String fitting = content.length() > LONGEST ? content.substring(0, LONGEST - 1) + "…" : content;
        open("is").append('>');
        open("t").append(" xml:space=\"preserve\">").append(BookSheet.escape(fitting));
        close("t");
        close("is");
    }

    private void formula(BookRow row, XSSFCell source) {
        var place = rows.sheet().place(source.getRowIndex(), source.getColumnIndex());
        STCellFormulaType.Enum type = source.getCTCell().getF().getT();
        if (type == STCellFormulaType.ARRAY || type == STCellFormulaType.DATA_TABLE) {
            throw Fault.of("fault.formulaArray").at(place);
        }
        String moved = formulas.at(source.getCellFormula(), sheetIndex, rows, rows.scope(row), place);
        element("f", BookSheet.escape(moved));
    }

    /** What says the same in every template. */
    private void fixed(XSSFCell source, CTCell look) {
        STCellType.Enum type = look.getT();
        if (type == STCellType.INLINE_STR) {
            text(source.getStringCellValue());
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
