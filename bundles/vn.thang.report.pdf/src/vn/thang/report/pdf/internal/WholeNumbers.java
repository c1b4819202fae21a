// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as usual, but never inside a number behind a true minus ({@code −4,77}) and never between a number
 * and its percent sign.
 */
final class WholeNumbers implements FSTextBreaker {
    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int end = usual.next();
        while (end > 1 && end < text.length() && splits(end)) {
            end = usual.next();
        }
        return end;
    }

    private boolean splits(int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return Character.isDigit(text.charAt(end - 2))
                && ((last == ',' || last == '.') && Character.isDigit(next) || last == ' ' && next == '%');
    }
}
