// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

/** An index step with its parameters. Immutable and thread-safe. */
public sealed interface CompiledStep permits ColumnStep, TableStep, WeightingStep, DataWeightingStep {}
