// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What exporters of pages share: widths of texts in the typeface of official documents, and how columns share a line.
 * Nothing is ever null. No fonts are read, so that widths are the same on every machine.
 */
package vn.thang.report.layout;
