// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.util.List;
import java.util.Optional;
import vn.thang.criteria.finding.Finding;

/**
 * What became of a bundle when Thang was started.
 *
 * @param name symbolic name, or the name of a file that is no bundle
 * @param version empty for a file that is no bundle
 * @param file empty for one that Help &gt; Install put into the product
 * @param brings the parts that are used, in words
 * @param findings why it, or a part of it, cannot be used
 */
public record BundleState(
        String name,
        String version,
        Optional<BundleFile> file,
        State state,
        List<String> brings,
        List<Finding> findings) {
    /** Whether it is used. */
    public enum State {
        USED,
        DISABLED,
        BROKEN
    }

    public BundleState {
        brings = List.copyOf(brings);
        findings = List.copyOf(findings);
    }
}
