// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** What a column holds; decides alignment and number format, and lets an exporter fit its width. */
public enum ColumnKind {
    /** Names and sentences. */
    TEXT,
    /** Codes and other short words. */
    CODE,
    /** Exact decimals. */
    DECIMAL,
    /** Percentages as printed: 88.57 means 88.57 %. */
    PERCENT,
    /** Whole numbers. */
    INTEGER,
    /** Ranks; 1 is best. */
    RANK,
    /** Bands. */
    BAND;

    /** Whether the values are numbers. */
    public boolean numeric() {
        return this == DECIMAL || this == PERCENT || this == INTEGER || this == RANK;
    }
}
