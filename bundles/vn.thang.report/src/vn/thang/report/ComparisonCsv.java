// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.util.Locale;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.report.internal.ComparisonTables;
import vn.thang.report.internal.Csv;

/**
 * Two versions of a framework, and what the newer one does to scores, as files for programs: comma, dot decimals, line
 * feeds, quotes as in RFC 4180, no byte order mark. Column names and kinds of changes are fixed English words; sentences
 * and names are in the locale asked for.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /**
     * One row per change: {@code kind,id,code,name,parameter,before,after,sentence}.
     *
     * @param out receives characters; the caller encodes them as UTF-8 and closes it
     */
    public static void changes(FrameworkComparison comparison, Locale locale, Appendable out) throws IOException {
        Csv.write(ComparisonTables.changes(comparison, locale), out);
    }

    /**
     * One row per unit in the order of the impact: {@code unit,name,group,points_before,points_after,difference,
     * percent_before,percent_after,rank_before,rank_after,band_before,band_after,why}; full precision, empty = missing.
     * Unit, group and bands are given by their codes; {@code why} holds all reasons, separated by " | ".
     *
     * @param out receives characters; the caller encodes them as UTF-8 and closes it
     */
    public static void impact(ScoreImpact impact, Locale locale, Appendable out) throws IOException {
        Csv.write(ComparisonTables.impact(impact, locale), out);
    }
}
