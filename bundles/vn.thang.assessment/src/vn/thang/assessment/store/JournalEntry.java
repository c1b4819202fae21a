// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.Instant;

/**
 * One edit of one cell as the journal keeps it.
 *
 * @param sequence counts up over the whole assessment, from 1, without gaps
 * @param when in UTC, microseconds
 * @param author who
 * @param label of the change the edit belongs to
 * @param unitId the unit
 * @param key the column
 * @param before what stood there
 * @param after what stands there now
 * @param comment given with the edit; null = none
 * @param commentBefore that of the cell before; null = none
 */
public record JournalEntry(
        long sequence,
        Instant when,
        Author author,
        String label,
        String unitId,
        ColumnKey key,
        Cell before,
        Cell after,
        String comment,
        String commentBefore) {}
