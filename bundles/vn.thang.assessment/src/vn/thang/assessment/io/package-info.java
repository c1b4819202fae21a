// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The small model of an assessment as a document inside its file.
 *
 * <p>No parameter and no result is null.
 */
package vn.thang.assessment.io;
