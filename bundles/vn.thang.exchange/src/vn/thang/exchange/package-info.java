// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of figures in: CSV and xlsx files become the model and the cells of an assessment.
 *
 * <p>A table is refused as a whole when anything in it is wrong; every problem names file, row and column. Nothing here
 * writes a file. No parameter and no result is null unless its Javadoc says so. Contract test: {@code TableImportTest}.
 */
package vn.thang.exchange;
