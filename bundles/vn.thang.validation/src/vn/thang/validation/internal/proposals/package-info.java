// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** Recognising statements in texts; see {@link vn.thang.validation.figures.FigureProposals}. */
package vn.thang.validation.internal.proposals;
