// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which document is wanted.
 *
 * @param kind what it is
 * @param cover its head and foot
 * @param units ids of the units whose score sheets are wanted, for {@link ReportKind#SCORECARD}; empty = all
 * @param proof what the document carries so that it can be computed again; its hashes are printed
 */
public record ReportRequest(ReportKind kind, CoverData cover, List<String> units, Optional<Proof> proof) {
    public ReportRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cover, "cover");
        units = List.copyOf(units);
        Objects.requireNonNull(proof, "proof");
    }
}
