// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.Instant;

/**
 * One change of one target as the journal keeps it.
 *
 * @param sequence counts up over the targets of the whole assessment, from 1
 * @param when in UTC, microseconds
 * @param author who
 * @param label of the change the entry belongs to
 * @param before null = it was not there
 * @param after null = it was removed; one of the two is not null
 */
public record TargetEntry(long sequence, Instant when, Author author, String label, Target before, Target after) {

    /** The target as it is, or as it was when it was removed. */
    public Target target() {
        return after != null ? after : before;
    }

    public String id() {
        return target().id();
    }
}
