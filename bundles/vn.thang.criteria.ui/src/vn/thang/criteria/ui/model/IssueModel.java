// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.time.LocalDate;
import java.util.List;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.FrameworkValidator;

/** Issues a framework, or begins a new version of one; works on snapshots, so that it may run on any thread. */
public final class IssueModel {
    private IssueModel() {}

    /** What keeps the framework from being issued; it can be issued when this is empty. */
    public static List<Finding> errors(FrameworkWriter snapshot, String file) throws BadInputException {
        return new FrameworkValidator()
                .validate(snapshot.copy(), file).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }

    /**
     * The issued framework.
     *
     * @param on day of the decision
     * @param by who decided
     */
    public static FrameworkWriter issued(FrameworkWriter snapshot, LocalDate on, String by) throws BadInputException {
        Framework copy = snapshot.copy();
        FrameworkFiles.issue(copy, on, by);
        return new FrameworkWriter(FrameworkFiles.toBytes(copy));
    }

    /** A draft that follows the framework and may be edited. */
    public static FrameworkWriter newVersion(FrameworkWriter snapshot, String version) throws BadInputException {
        return new FrameworkWriter(FrameworkFiles.toBytes(FrameworkFiles.newVersion(snapshot.copy(), version)));
    }

    /** What the next version may be called: "2018.2" after "2018.1". */
    public static String nextVersion(Framework framework) {
        String version = framework.getVersion();
        return version == null || version.isBlank() ? "1" : Codes.after(version);
    }
}
