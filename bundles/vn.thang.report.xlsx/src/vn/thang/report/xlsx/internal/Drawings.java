// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

/** Charts. */
final class Drawings {
    void add(String sheet, Item.Picture picture, SheetLayout layout) {}
}
