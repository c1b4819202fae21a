// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the report workbench knows, without widgets: the order as it is being written, its memory, the preview's pages and
 * the files written lately. Nothing here is computed for a report; that is {@code vn.thang.report.production}.
 *
 * <p>No parameter and no result is null. Not thread-safe unless said so. Tests: {@code OrderModelTest}, {@code
 * RecentExportsTest}, {@code PreviewDocumentTest}.
 */
package vn.thang.report.ui.model;
