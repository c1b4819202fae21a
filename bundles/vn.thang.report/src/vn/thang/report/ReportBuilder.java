// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.report.internal.Build;

/**
 * Builds documents on the results of an assessment, all in one language. What several documents need is computed once.
 * May be used by several threads.
 */
public final class ReportBuilder {
    private final Build build;

    /**
     * Prepares the documents.
     *
     * @param locale Vietnamese or English; texts that the framework has in neither are taken in its own language
     */
    public ReportBuilder(ReportInput input, Locale locale) {
        this.build = new Build(input, locale);
    }

    /**
     * The head and the foot of a document as assessment and framework state them. Number, date and subject in the assessment
     * are those of the report; the other documents have room for theirs.
     */
    public CoverData cover(ReportKind kind) {
        return build.cover(kind);
    }

    /**
     * Builds a document.
     *
     * @throws IllegalArgumentException when it is about a unit that the assessment does not have
     */
    public Report build(ReportRequest request) {
        return build.document(request);
    }

    /** The report, with the cover that the assessment states and without proof. */
    public static Report build(ReportInput input, Locale locale) {
        ReportBuilder builder = new ReportBuilder(input, locale);
        return builder.build(
                new ReportRequest(ReportKind.REPORT, builder.cover(ReportKind.REPORT), List.of(), Optional.empty()));
    }
}
