// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * Parts of one cell with looks of their own, such as a word in bold. On its way through the language each part of the text is
 * led by a sign for the look it has; a value looks as the first brace of its tag.
 */
final class BookRuns {
    private static final char FIRST = '\uE200';
    private static final char LAST = '\uE5FF';
    private static final String SIGNS = "[" + FIRST + "-" + LAST + "]";

    private final List<Integer> starts = new ArrayList<>();
    private final List<Optional<CTRPrElt>> looks = new ArrayList<>();

    private BookRuns() {}

    /** Those of a cell with this text; none when all of it looks the same. */
    static BookRuns of(XSSFCell cell, String text) {
        BookRuns runs = new BookRuns();
        CTRst rich = cell.getRichStringCellValue().getCTRst();
        int at = 0;
        for (CTRElt run : rich.getRArray()) {
            runs.starts.add(at);
            runs.looks.add(Optional.ofNullable(run.getRPr()));
            at += run.getT().length();
        }
        return at == text.length() && runs.looks.size() <= LAST - FIRST ? runs : new BookRuns();
    }

    private boolean isEmpty() {
        return starts.isEmpty();
    }

    /** A piece of the text without what nobody may write there, each look with its sign. */
    String marked(String text, int from, int to) {
        if (isEmpty() || text.substring(from, to).isBlank()) {
            return clean(text.substring(from, to));
        }
        StringBuilder marked = new StringBuilder();
        for (int start = from; start < to; ) {
            int end = Math.min(to, end(start));
            marked.append(sign(start)).append(clean(text.substring(start, end)));
            start = end;
        }
        return marked.toString();
    }

    private static String clean(String text) {
        return text.replaceAll("[\uE000-\uF8FF]", "");
    }

    /** The sign for the look at a place; empty when all looks the same. */
    String sign(int at) {
        return isEmpty() ? "" : String.valueOf((char) (FIRST + run(at)));
    }

    private int run(int at) {
        int run = 0;
        while (run + 1 < starts.size() && starts.get(run + 1) <= at) {
            run++;
        }
        return run;
    }

    private int end(int at) {
        int next = run(at) + 1;
        return next < starts.size() ? starts.get(next) : Integer.MAX_VALUE;
    }

    /** The text without signs. */
    static String plain(String marked) {
        return marked.replaceAll(SIGNS, "");
    }

    /** A part with the XML of its look, which may be empty. */
    record Run(String look, String text) {}

    /** What was printed, part by part; empty when all of it looks as the cell. */
    List<Run> runs(String printed) {
        List<Run> runs = new ArrayList<>();
        if (!isEmpty()) {
            for (String part : printed.split("(?=" + SIGNS + ")")) {
                boolean led = !part.isEmpty() && part.charAt(0) >= FIRST && part.charAt(0) <= LAST;
                String text = led ? part.substring(1) : part;
                if (!text.isEmpty()) {
                    runs.add(new Run(led ? look(part.charAt(0) - FIRST) : "", text));
                }
            }
        }
        return runs;
    }

    private String look(int run) {
        return looks.get(run)
                .map(look ->
                        look.xmlText(new XmlOptions().setSaveSyntheticDocumentElement(new QName(Dom.S, "rPr", "x"))))
                .orElse("");
    }
}
