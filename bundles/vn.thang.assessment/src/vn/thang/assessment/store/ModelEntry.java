// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.Instant;

/**
 * One stored change of the model as the journal keeps it: of units, groups, published figures, and what was decided about
 * these.
 *
 * @param sequence counts up over the changes of the whole assessment, with gaps
 * @param when in UTC, microseconds
 * @param author who
 * @param label what was done, in the words of the user; empty when the file was created or imported
 */
public record ModelEntry(long sequence, Instant when, Author author, String label) {}
