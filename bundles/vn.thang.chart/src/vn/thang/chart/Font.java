// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * A font of a drawing; the family is the reader's own sans serif.
 *
 * @param size in pixels, above 0
 */
public record Font(double size, boolean bold) {}
