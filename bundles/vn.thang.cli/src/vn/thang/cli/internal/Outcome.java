// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;

/** Prints findings and turns them into an exit code. */
final class Outcome {
    private Outcome() {}

    /** For commands that compute: only errors count as findings, warnings are told. */
    static int of(Say say, List<Finding> findings) {
        say.findings(findings);
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? Cli.FINDINGS : Cli.DONE;
    }

    /** For commands that check: warnings count too, notes do not. */
    static int ofCheck(Say say, List<Finding> findings) {
        say.findings(findings);
        return findings.stream().anyMatch(each -> each.severity() != Severity.INFO) ? Cli.FINDINGS : Cli.DONE;
    }
}
