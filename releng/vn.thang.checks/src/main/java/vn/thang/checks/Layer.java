// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.Set;

/** The layers of the house; dependencies point down or sideways. */
enum Layer {
    /** Jars of others, nothing of ours. */
    LIBRARY,
    /** Models without a window. */
    DATA,
    /** What runs in a plain JVM. */
    WORK,
    /** What needs a window. */
    FACE,
    /** Tests and what helps them. */
    TEST;

    private static final Set<String> DATA_BUNDLES =
            Set.of("vn.thang.criteria", "vn.thang.assessment", "vn.thang.model.edit");
    private static final Set<String> FACE_BUNDLES = Set.of("vn.thang.workbench", "vn.thang.help");

    static Layer of(String bundle) {
        if (bundle.startsWith("vn.thang.lib.")) {
            return LIBRARY;
        }
        if (bundle.startsWith("vn.thang.testkit") || bundle.endsWith(".tests")) {
            return TEST;
        }
        if (DATA_BUNDLES.contains(bundle)) {
            return DATA;
        }
        return bundle.endsWith(".ui") || FACE_BUNDLES.contains(bundle) ? FACE : WORK;
    }

    boolean mayUse(Layer other) {
        return switch (this) {
            case LIBRARY -> other == LIBRARY;
            case DATA -> other == DATA;
            case WORK, FACE, TEST -> other.ordinal() <= ordinal();
        };
    }
}
