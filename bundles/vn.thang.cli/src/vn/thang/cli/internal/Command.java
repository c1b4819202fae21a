// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;

/** A command of the command line. */
interface Command {
    Spec spec();

    /** Runs and returns the exit code. Everything a user can cause is one of the exceptions, with its message. */
    int run(Invocation call) throws BadInputException, StoreException, ExportException, UsageException, IOException;
}
