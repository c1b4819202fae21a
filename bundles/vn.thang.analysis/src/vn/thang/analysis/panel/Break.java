// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.util.List;
import vn.thang.analysis.compare.FrameworkChange;

/**
 * Results on both sides of it are no longer quite the same thing.
 *
 * @param year place of the first year by the new method, at least 1
 * @param changes what of the method differs, at least one
 */
public record Break(int year, List<FrameworkChange> changes) {
    public Break {
        changes = List.copyOf(changes);
    }
}
