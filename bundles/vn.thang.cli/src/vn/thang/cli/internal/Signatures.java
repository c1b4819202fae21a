// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.Signing;
import vn.thang.report.sign.SigningKey;

/** Who signs, as the command says it. */
final class Signatures {
    private Signatures() {}

    /**
     * The key of {@code --sign}. Its password stands in a file of its own: what stands on a command line can be read by every
     * user of the machine.
     */
    static Optional<Signing> of(Invocation call) throws UsageException, BadInputException {
        if (!call.has("sign")) {
            if (call.has("password-file")) {
                throw new UsageException("usage.required", "--sign KEY.p12");
            }
            return Optional.empty();
        }
        if (!call.has("password-file")) {
            throw new UsageException("usage.required", "--password-file FILE");
        }
        char[] password = password(call.path(call.required("password-file")));
        SigningKey key = SigningKey.read(call.path(call.required("sign")), password);
        return Optional.of(new Signing(key, call.session().clock().instant()));
    }

    /** The file's first line. */
    private static char[] password(Path file) throws BadInputException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toCharArray();
        } catch (IOException e) {
            throw new BadInputException(IoProblem.unreadable(file));
        }
    }
}
