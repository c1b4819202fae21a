// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.Locale;

/** Data of a chart together with what it says. Numbers come ready from the statistics. */
public sealed interface Chart
        permits BarChart,
                BiplotChart,
                DistributionChart,
                DumbbellChart,
                GapChart,
                HeatMap,
                IntervalChart,
                MatrixChart,
                OwnChart,
                PairBarChart,
                ProfileChart,
                RadarChart,
                ScatterChart,
                StackChart,
                StripChart,
                TrajectoryChart {
    /** What is shown, in one line. */
    String title();

    /** What is to be seen, as one sentence. */
    String sentence();

    /**
     * The picture.
     *
     * @param width at least {@value #NARROWEST}; a smaller one counts as that. The height follows from the data.
     */
    Drawing draw(double width, ChartStyle style, Locale locale);

    /** The narrowest chart that can be read. */
    int NARROWEST = 280;
}
