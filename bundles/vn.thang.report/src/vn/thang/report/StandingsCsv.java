// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import vn.thang.report.internal.Csv;
import vn.thang.report.internal.StandingsTable;
import vn.thang.scoring.ScoringRun;

/**
 * standings.csv, a contract (DESIGN 9): comma, dot decimals, line feeds, quotes as in RFC 4180, no byte order mark; header
 * {@code unit,name,group,points,maximum,percent,rank,band} and one column per node code, top first; one row per unit, full
 * precision, empty = missing, {@code NA} = not applicable.
 *
 * <p>Unit, group and band are given by their codes. Node columns carry the plain code when it is unique among the
 * scorecards used, else {@code scorecard/code}; a node of another scorecard is {@code NA}. Texts stand as they are: a name
 * that begins with {@code =} is not altered, because the file is data; spreadsheets should import it as text.
 */
public final class StandingsCsv {
    private StandingsCsv() {}

    /**
     * Writes the file's text.
     *
     * @param out receives characters; the caller encodes them as UTF-8 and closes it
     */
    public static void write(ScoringRun run, Appendable out) throws IOException {
        Csv.write(StandingsTable.of(run), out);
    }
}
