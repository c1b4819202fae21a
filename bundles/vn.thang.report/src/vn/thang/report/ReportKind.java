// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** The kinds of official documents the report model knows. */
public enum ReportKind {
    /** Báo cáo: the report on the results. */
    REPORT("BC");

    private final String symbol;

    ReportKind(String symbol) {
        this.symbol = symbol;
    }

    /** The abbreviation in the document's number, as NĐ 30/2020 Annex III prescribes it: {@code BC}. */
    public String symbol() {
        return symbol;
    }
}
