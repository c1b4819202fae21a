// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.criteria.text.Message;

/**
 * A signature found in a file, and what is wrong with it. It says that the file is as the holder of the key left it; whom
 * the certificate's issuer can be trusted to have given it to is for the reader to know.
 *
 * @param signer common name of the signer's certificate; empty when it cannot be read
 * @param issuer common name of the one who issued the certificate; may be the signer
 * @param time when the signer says to have signed
 * @param problems why the signature does not hold; empty = it does
 */
public record DocumentSignature(String signer, String issuer, Optional<Instant> time, List<Message> problems) {
    public DocumentSignature {
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(time, "time");
        problems = List.copyOf(problems);
    }

    /** Whether it holds. */
    public boolean valid() {
        return problems.isEmpty();
    }
}
