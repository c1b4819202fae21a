// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How an index is built, step by step: the contracts that index steps and aggregations implement. A step is an
 * {@link vn.thang.scoring.index.IndexStepMethod} (checks and compiles what the framework states) and a
 * {@link vn.thang.scoring.index.CompiledStep} (does it); an aggregation likewise. Both are OSGi services; the standard ones
 * are in {@code vn.thang.scoring.methods}.
 *
 * <p>Figures are doubles; NaN = there is no value (missing or not applicable, {@link
 * vn.thang.scoring.index.IndicatorColumn#applies} tells them apart). No parameter and no result is null unless its Javadoc
 * says so. Contract test: {@code IndexStepsContractTest} in the bundle of the standard methods.
 */
package vn.thang.scoring.index;
