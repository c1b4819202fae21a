// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.DataTable;
import vn.thang.exchange.internal.ImportJob;
import vn.thang.exchange.internal.TableReader;
import vn.thang.exchange.internal.UnitText;

/**
 * Reads a table of figures: CSV (UTF-8; comma, semicolon or tab) or xlsx (first sheet), told apart by content.
 *
 * <p>Columns: {@code unit}, {@code name}, {@code tier}, {@code group} (only {@code unit} is required), then one column
 * per measure code or criterion code ({@code scorecard/code} where a code alone is not enough). A measure's column fills
 * its reported figure. A criterion's column fills the answer where the rule asks for one (yes/no, full/half/none and
 * ladder rules without a measure), else the points. Empty = missing, {@code NA} = not applicable. Numbers have a decimal
 * point and no thousands separators; a decimal comma is always refused, because 1,234 could be two different numbers.
 * A figure of a measure may have a sign when it is not known exactly ({@code >98}, {@code >=30}, {@code <5}, {@code ~1500}) and
 * the day up to which it counts ({@code 217@2020-06-30}).
 *
 * <p>Stateless; may be called from any thread.
 */
public final class TableImport {
    private TableImport() {}

    /** {@link #read(Path, Framework, String, Layer)} into {@link Layer#FINAL}. */
    public static ImportedTable read(Path data, Framework framework, String scorecardCode) throws BadInputException {
        return read(data, framework, scorecardCode, Layer.FINAL);
    }

    /**
     * Reads a table as a new assessment.
     *
     * @param scorecardCode the scorecard of all units; null = by the units' tiers, or the only scorecard there is
     * @param layer the score layer that the cells go to
     * @throws BadInputException with every problem of the file, at most 100 and their count
     */
    public static ImportedTable read(Path data, Framework framework, String scorecardCode, Layer layer)
            throws BadInputException {
        DataTable table = TableReader.read(data);
        return ImportJob.create(table, framework, scorecardCode, layer);
    }

    /**
     * Reads lines that a person typed or pasted from a spreadsheet as the units of a new assessment: one unit per line,
     * its tier and its group behind tabs or semicolons. A first line with the names of columns, as in a file, is allowed,
     * also in Vietnamese ({@code đơn vị}, {@code tên}, {@code cấp}, {@code nhóm}).
     *
     * @param title stands for the file in messages
     * @param scorecardCode as above
     * @throws BadInputException as above
     */
    public static ImportedTable readText(String text, String title, Framework framework, String scorecardCode)
            throws BadInputException {
        return ImportJob.create(UnitText.parse(text, title), framework, scorecardCode, Layer.FINAL);
    }

    /**
     * Reads a table for the units of an existing assessment; its model is not changed.
     *
     * @param framework the framework embedded in the assessment
     * @throws BadInputException as above, also for units that the assessment does not have
     */
    public static ImportedTable readInto(Path data, Framework framework, Assessment existing, Layer layer)
            throws BadInputException {
        DataTable table = TableReader.read(data);
        return ImportJob.update(table, framework, existing, layer);
    }
}
