// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.util.List;
import java.util.Locale;
import vn.thang.analysis.internal.compare.Wording;
import vn.thang.criteria.Identified;
import vn.thang.criteria.text.Message;

/**
 * One difference between two versions of a framework.
 *
 * @param path from the top of the framework down to the element, the element last, elements of the newer version where
 *     there are; empty for the framework itself
 * @param older the element in the older version; null when it is new
 * @param newer the element in the newer version; null when it is gone
 * @param parameter what of the element differs, in words; null when the kind says all
 * @param before the older value; null when the kind says all
 * @param after the newer value; null when the kind says all
 * @param sentence the whole change, with the element
 */
public record FrameworkChange(
        ChangeKind kind,
        List<Identified> path,
        Identified older,
        Identified newer,
        Message parameter,
        Message before,
        Message after,
        Message sentence) {
    public FrameworkChange {
        path = List.copyOf(path);
    }

    /** The element in the newer version, else in the older one. */
    public Identified element() {
        return newer == null ? older : newer;
    }

    /** The change in a few words, without the element: {@code maximum 5 → 6}. */
    public String brief(Locale locale) {
        return Wording.brief(this).in(locale);
    }
}
