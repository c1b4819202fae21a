// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a result is made of and where it is weak: statistics of criteria, correlations, reliability, principal components,
 * weights as stated and as they act, and for every unit its strengths and weaknesses and the smallest change that moves it up.
 *
 * <p>Statistics are doubles, NaN where they do not exist. No parameter and no result is null unless its Javadoc says so. Tests:
 * {@code DiagnosisTest}, {@code DiagnoseTest} of the command line.
 */
package vn.thang.analysis.diagnosis;
