// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.util.List;
import java.util.Locale;
import vn.thang.report.Column;
import vn.thang.report.Marks;
import vn.thang.report.Row;
import vn.thang.report.Table;
import vn.thang.report.TableCell;

/**
 * Shares a line among the columns of a table: each gets room for its longest word, the rest goes to the columns in
 * proportion to what their content asks for beyond that.
 */
final class ColumnWidths {
    private static final int PADDING = 2;

    private ColumnWidths() {}

    static int[] of(Table table, Locale locale, int line) {
        List<Column> columns = table.columns();
        int[] least = new int[columns.size()];
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < least.length; i++) {
            String title = columns.get(i).title() + Marks.of(columns.get(i).origin());
            // headings are bold: wider by about a tenth
            least[i] = Math.max(4, (int) Math.ceil(longestWord(title) * 1.1));
            wanted[i] = least[i];
        }
        for (Row row : table.rows()) {
            for (int i = 0; i < least.length; i++) {
                TableCell cell = row.cells().get(i);
                String text = cell.value().print(locale) + Marks.of(cell.origin());
                int hint = columns.get(i).width();
                least[i] = Math.max(least[i], Math.min(hint, longestWord(text)));
                wanted[i] = Math.max(wanted[i], Math.min(hint, text.length()));
            }
        }
        return share(least, wanted, line);
    }

    private static int[] share(int[] least, int[] wanted, int line) {
        double sumLeast = 0;
        double sumExtra = 0;
        for (int i = 0; i < least.length; i++) {
            least[i] += PADDING;
            wanted[i] = Math.max(wanted[i] + PADDING, least[i]);
            sumLeast += least[i];
            sumExtra += wanted[i] - least[i];
        }
        double character = Math.min(Twips.CHARACTER, line / sumLeast);
        double rest = line - character * sumLeast;
        int[] widths = new int[least.length];
        int left = line;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            double share = sumExtra > 0 ? (wanted[i] - least[i]) / sumExtra : least[i] / sumLeast;
            widths[i] = (int) (character * least[i] + rest * share);
            left -= widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] += left;
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \\n]")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
