// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The charts of scored assessments: {@link vn.thang.chart.results.ResultCharts} takes the statistics of a unit group and
 * makes charts of them, each with the sentence that says what is to be seen. The workbench and the command line show the same.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Contract test: {@code ResultChartsTest}.
 */
package vn.thang.chart.results;
