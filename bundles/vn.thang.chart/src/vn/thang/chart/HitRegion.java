// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

/**
 * A part of a drawing that stands for something.
 *
 * @param tooltip what it says, in the language of the drawing; not empty
 */
public record HitRegion(Box bounds, Target target, String tooltip) {}
