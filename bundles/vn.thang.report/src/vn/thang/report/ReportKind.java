// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of official documents the report model knows. */
public enum ReportKind {
    /** Báo cáo: the report on the results. */
    REPORT("BC"),
    /** Quyết định: the decision that recognises the results, with their tables as annexes. */
    DECISION("QĐ"),
    /** Thông báo: the notice that makes the results known. */
    NOTICE("TB"),
    /** Phiếu điểm: the score sheet of a unit, or a book of them. Has no number of its own. */
    SCORECARD(""),
    /** Phụ lục phân tích: the annex with the analysis. Has no number of its own. */
    ANALYSIS(""),
    /** The slides of the results conference. */
    SLIDES("");

    private final String symbol;

    ReportKind(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The abbreviation in the document's number, as NĐ 30/2020 Annex III prescribes it: {@code BC}; empty for papers that
     * have no number.
     */
    public String symbol() {
        return symbol;
    }

    /** The name in commands and file names: {@code report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code()}. */
    public static Optional<ReportKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
