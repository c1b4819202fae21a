// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;

/** The words of a profile: the unit, the median and the best of its group, and the header of the table. */
public record ProfileWords(String unit, String median, String best, List<String> header) {
    public ProfileWords {
        header = List.copyOf(header);
    }
}
