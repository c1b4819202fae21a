// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** What can be said of a certificate without asking anybody. */
final class Certificates {
    private Certificates() {}

    /** Whether it was valid when the signer says to have signed. */
    static Optional<Message> problem(X509Certificate certificate, Optional<Instant> time) {
        Messages messages = Messages.of(Certificates.class);
        if (time.isEmpty()) {
            return Optional.of(messages.message("bad.noTime"));
        }
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        return time.get().isBefore(from) || time.get().isAfter(to)
                ? Optional.of(messages.message("bad.validity", day(from), day(to), day(time.get())))
                : Optional.empty();
    }

    private static String day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
