// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.Instant;

/**
 * Who entered the present content of a cell, when, and the comment given.
 *
 * @param author who
 * @param when in UTC, microseconds
 * @param comment null = none
 */
public record CellInfo(Author author, Instant when, String comment) {}
