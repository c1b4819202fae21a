// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.Locale;
import org.eclipse.swt.SWT;
import vn.thang.criteria.ui.model.TreeModel;

/** The columns of the tree, from left to right. */
enum TreeColumnKind {
    CODE(140, SWT.LEFT),
    NAME(240, SWT.LEFT),
    POINTS(92, SWT.RIGHT),
    SUM(76, SWT.RIGHT),
    RULE(150, SWT.LEFT),
    POLICY(150, SWT.LEFT);

    private final int width;
    private final int alignment;

    TreeColumnKind(int width, int alignment) {
        this.width = width;
        this.alignment = alignment;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    int alignment() {
        return alignment;
    }

    String text(TreeModel model, Object row) {
        return switch (this) {
            case CODE -> model.code(row);
            case NAME -> model.name(row);
            case POINTS -> model.points(row);
            case SUM -> model.sum(row);
            case RULE -> model.rule(row);
            case POLICY -> model.policy(row);
        };
    }
}
