// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import vn.thang.report.Figure;

/**
 * A chart at the place where a template wants it.
 *
 * @param index its place among the charts of the report, from 0
 */
record Drawing(int index, Figure figure) {
    /** Stands in the text a template gives until the chart is drawn there; no data can contain it. */
    static final char OPEN = '\uE0F0';

    static final char CLOSE = '\uE0F1';

    String placeholder() {
        return OPEN + Integer.toString(index) + CLOSE;
    }
}
