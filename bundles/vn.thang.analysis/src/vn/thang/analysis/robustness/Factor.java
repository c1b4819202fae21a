// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

/**
 * What varies by itself: a choice, or the weight of one node.
 *
 * @param choice what it is a part of
 * @param node code of the node whose weight it is; empty for a choice as a whole
 * @param from first coordinate of a trial's point that belongs to it
 * @param to the one after the last
 */
public record Factor(Choice choice, String node, int from, int to) {}
