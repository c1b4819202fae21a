// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;

/** Puts the file's name into findings of parts that work on models and do not know it. */
final class Located {
    private Located() {}

    static List<Finding> in(String file, List<Finding> findings) {
        return findings.stream().map(finding -> in(file, finding)).toList();
    }

    static BadInputException in(String file, BadInputException e) {
        return new BadInputException(in(file, e.findings()));
    }

    private static Finding in(String file, Finding finding) {
        Location at = finding.location();
        return at.file() != null
                ? finding
                : new Finding(
                        finding.severity(),
                        finding.rule(),
                        new Location(file, at.element(), at.row(), at.column()),
                        finding.message());
    }
}
