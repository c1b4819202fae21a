// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import vn.thang.cli.Cli;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.verify.ReportVerifier;
import vn.thang.report.verify.Verification;

/** {@code verify}: computes reports again from what they carry and compares. */
final class VerifyCommand implements Command {
    @Override
    public Spec spec() {
        return Spec.of("verify", "REPORT...", 1, Integer.MAX_VALUE);
    }

    @Override
    public int run(Invocation call) throws ExportException, UsageException, IOException {
        LibraryLogs.silence();
        ReportVerifier verifier = call.services().verifier();
        int worst = Cli.DONE;
        for (String name : call.operands()) {
            worst = Math.max(worst, one(call, verifier, call.path(name)));
        }
        return worst;
    }

    /** One unreadable file does not keep the others from being verified. */
    private static int one(Invocation call, ReportVerifier verifier, Path file) throws ExportException {
        try {
            Verification verification = verifier.verify(file);
            verification
                    .messages()
                    .forEach(message -> call.say()
                            .result(call.say()
                                    .text("verify.line", file.getFileName().toString(), message)));
            return verification.holds() ? Cli.DONE : Cli.FINDINGS;
        } catch (BadInputException e) {
            call.say().findings(e.findings());
            return Cli.BAD;
        }
    }
}
