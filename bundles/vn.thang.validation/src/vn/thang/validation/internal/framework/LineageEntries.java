// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import vn.thang.criteria.Framework;
import vn.thang.criteria.LineageEntry;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Lineage entries name what their kind of change needs. */
final class LineageEntries implements FrameworkRule {
    @Override
    public String id() {
        return "lineage";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (LineageEntry entry : framework.getLineage()) {
            boolean from = !entry.getFromIds().isEmpty();
            boolean to = !entry.getTo().isEmpty();
            boolean right = switch (entry.getKind()) {
                case ADDED -> !from && to;
                case DROPPED -> from && !to;
                case SPLIT -> entry.getFromIds().size() == 1 && entry.getTo().size() > 1;
                case MERGED -> entry.getFromIds().size() > 1 && entry.getTo().size() == 1;
                case KEPT, RENAMED, REWEIGHTED -> from && to;
            };
            if (!right) {
                findings.warning(entry, null, Elements.TEXTS.message("lineage", entry.getKind()));
            }
        }
    }
}
