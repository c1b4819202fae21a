// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The formats of cells in a template; numbers in cells without one get the decimals that the report prints. */
final class BookStyles {
    private static final String GENERAL = "General";
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private final XSSFWorkbook workbook;
    private final Map<Long, String> formats = new HashMap<>();
    private final Map<Long, Map<Integer, Long>> added = new HashMap<>();
    private final Document styles;
    private final Element cellFormats;
    private int nextFormat;

    /**
     * Formats of a workbook.
     *
     * @param styles its part of styles; changed
     */
    BookStyles(XSSFWorkbook workbook, Document styles) {
        this.workbook = workbook;
        this.styles = styles;
        this.cellFormats = Dom.named(styles, "cellXfs").getFirst();
        this.nextFormat = Dom.named(styles, "numFmt").stream()
                        .mapToInt(each -> Integer.parseInt(each.getAttribute("numFmtId")))
                        .max()
                        .orElse(163)
                + 1;
    }

    private String format(long style) {
        return formats.computeIfAbsent(
                style, each -> workbook.getCellStyleAt(each.intValue()).getDataFormatString());
    }

    /** Whether the cell shows whatever stands in it as a text. */
    boolean isText(long style) {
        return format(style).equals("@");
    }

    boolean isPercent(long style) {
        return LITERALS.matcher(format(style)).replaceAll("").contains("%");
    }

    /** The style for a number with so many decimals: the cell's own unless that says nothing about decimals. */
    long number(long style, int decimals) {
        if (decimals == 0 || !format(style).equals(GENERAL)) {
            return style;
        }
        return added.computeIfAbsent(style, each -> new HashMap<>())
                .computeIfAbsent(decimals, each -> add(style, "0." + "0".repeat(each)));
    }

    private long add(long style, String format) {
        List<Element> known = Dom.named(cellFormats, "xf");
        Element copy = (Element) known.get((int) style).cloneNode(true);
        copy.setAttribute("numFmtId", Integer.toString(numberFormat(format)));
        copy.setAttribute("applyNumberFormat", "1");
        cellFormats.appendChild(copy);
        cellFormats.setAttribute("count", Integer.toString(known.size() + 1));
        return known.size();
    }

    private int numberFormat(String format) {
        int builtin = BuiltinFormats.getBuiltinFormat(format);
        if (builtin >= 0) {
            return builtin;
        }
        Element root = styles.getDocumentElement();
        Element all = Dom.named(root, "numFmts").stream().findFirst().orElseGet(() -> {
            Element made = styles.createElementNS(Dom.S, name(root, "numFmts"));
            root.insertBefore(made, root.getFirstChild());
            return made;
        });
        Element added = styles.createElementNS(Dom.S, name(root, "numFmt"));
        added.setAttribute("numFmtId", Integer.toString(nextFormat));
        added.setAttribute("formatCode", format);
        all.appendChild(added);
        all.setAttribute("count", Integer.toString(Dom.named(all, "numFmt").size()));
        return nextFormat++;
    }

    private static String name(Element beside, String name) {
        return beside.getPrefix() == null ? name : beside.getPrefix() + ":" + name;
    }
}
