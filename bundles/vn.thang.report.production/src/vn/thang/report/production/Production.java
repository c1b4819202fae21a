// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;
import java.util.List;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.ReportKind;

/**
 * What became of an order.
 *
 * @param files written, in order; each is complete
 * @param skipped documents that were not made in a format because the format does not carry them
 * @param findings problems met while scoring
 * @param cancelled whether somebody stopped it; a document that was nearly done then is among the files, whole
 */
public record Production(List<Path> files, List<Skipped> skipped, List<Finding> findings, boolean cancelled) {
    /** A document that a format does not carry. */
    public record Skipped(ReportKind document, String format) {}

    public Production {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        findings = List.copyOf(findings);
    }
}
