// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.time.Instant;
import java.util.Objects;
import vn.thang.report.sign.SigningKey;

/**
 * Who signs the files.
 *
 * @param key of the signer
 * @param time when the signer says to sign; within the validity of the certificate
 */
public record Signing(SigningKey key, Instant time) {
    public Signing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(time, "time");
    }
}
