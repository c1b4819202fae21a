// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

/** A published figure of an assessment as the place of a finding. */
public record FoundFigure(String figureId) {}
