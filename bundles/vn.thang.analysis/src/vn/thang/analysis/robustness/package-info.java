// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How sure ranks are: what becomes of them when the choices behind an index vary. The same seed gives the same result on
 * any number of threads.
 *
 * <p>No parameter and no result is null. Tests: {@code ReweightingTest} beside the standard methods, {@code AnalyseTest} of the command line.
 */
package vn.thang.analysis.robustness;
