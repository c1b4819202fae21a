// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.Target;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.TableReader;
import vn.thang.exchange.internal.TargetTableReader;

/**
 * Reads a table of targets: CSV (UTF-8; comma, semicolon or tab) or xlsx (first sheet), told apart by content.
 *
 * <p>Columns, in any order; those that are not known are passed over, so that what {@code thang targets} writes can be read
 * back:
 *
 * <ul>
 *   <li>{@code kind}: {@code target} (also when empty or without the column), {@code action}, {@code review}; anything else is
 *       passed over
 *   <li>{@code id}: of the target, also in the rows of its actions and reviews; empty in the row of a target = made from
 *       unit, item and basis
 *   <li>{@code unit}: code or name of a unit; {@code item}: code of a measure, criterion or group of the unit's scorecard
 *   <li>{@code basis}: {@code figure}, {@code share}, {@code points} or {@code percent}; empty = figure of a measure, else percent
 *   <li>{@code target}: the limit with its sign, {@code >98}, {@code >=40}, {@code =100}, {@code <=5}, {@code <5}; never without
 *   <li>{@code deadline} (of a review: when it is due), {@code done} (of an action or a review: when it was): yyyy-mm-dd
 *   <li>{@code owner}; {@code status}: {@code planned}, {@code under_way}, {@code done}, {@code cancelled}; empty = planned
 *   <li>{@code origin}: {@code published}, {@code inferred}, {@code reconstructed}, {@code unverified}; empty = published
 *   <li>{@code text}: what was asked for; the action; what the review found
 * </ul>
 *
 * <p>Stateless; may be called from any thread.
 */
public final class TargetImport {
    private TargetImport() {}

    /**
     * Reads targets for the units of an assessment.
     *
     * @throws BadInputException with every problem of the file, at most 100 and their count
     */
    public static List<Target> read(Path data, Framework framework, Assessment assessment) throws BadInputException {
        return TargetTableReader.read(TableReader.read(data), framework, assessment);
    }
}
