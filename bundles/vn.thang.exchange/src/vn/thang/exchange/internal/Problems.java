// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Collects what is wrong with one file; keeps the first {@link Limits#PROBLEMS} and counts the rest. */
final class Problems {
    static final Messages TEXTS = Messages.of(Problems.class);

    private final String file;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int left;

    Problems(String file) {
        this.file = file;
    }

    /** {@code row} and {@code column} may be null. */
    void error(Integer row, String column, String key, Object... args) {
        error(row, column, key, TEXTS.message(key, args));
    }

    void error(Integer row, String column, String rule, Message message) {
        if (errors.size() < Limits.PROBLEMS) {
            errors.add(finding(Severity.ERROR, row, column, rule, message));
        } else {
            left++;
        }
    }

    /** A problem of one cell of a workbook. */
    void cell(String sheet, String cell, Message message) {
        if (errors.size() < Limits.PROBLEMS) {
            errors.add(
                    new Finding(Severity.ERROR, "table." + message.key(), Location.cell(file, sheet, cell), message));
        } else {
            left++;
        }
    }

    void warning(Integer row, String column, String key, Object... args) {
        if (warnings.size() < Limits.PROBLEMS) {
            warnings.add(finding(Severity.WARNING, row, column, key, TEXTS.message(key, args)));
        }
    }

    List<Finding> warnings() {
        return warnings;
    }

    /** Throws when anything was wrong. */
    void raise() throws BadInputException {
        if (!errors.isEmpty()) {
            List<Finding> all = new ArrayList<>(errors);
            if (left > 0) {
                all.add(finding(Severity.ERROR, null, null, "more", TEXTS.message("more", Integer.toString(left))));
            }
            throw new BadInputException(all);
        }
    }

    /** The exception for one problem that makes reading on pointless. */
    static BadInputException fatal(String file, Integer row, String column, String key, Object... args) {
        return new BadInputException(new Finding(
                Severity.ERROR, "table." + key, new Location(file, null, row, column), TEXTS.message(key, args)));
    }

    private Finding finding(Severity severity, Integer row, String column, String rule, Message message) {
        return new Finding(severity, "table." + rule, new Location(file, null, row, column), message);
    }
}
