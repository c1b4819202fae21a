// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Contract tests, builders, reference data, and LibreOffice to read files back.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.testkit;
