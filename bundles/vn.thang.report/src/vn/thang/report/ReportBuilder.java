// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Locale;
import vn.thang.report.internal.Build;

/** Builds the report on the results of an assessment. */
public final class ReportBuilder {
    private ReportBuilder() {}

    /**
     * Builds the report.
     *
     * @param locale Vietnamese or English; texts that the framework has in neither are taken in its own language
     */
    public static Report build(ReportInput input, Locale locale) {
        return new Build(input, locale).report();
    }
}
