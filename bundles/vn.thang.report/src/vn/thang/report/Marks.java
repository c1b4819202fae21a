// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import vn.thang.criteria.Origin;

/** The signs behind names and numbers that are not published as they stand. */
public final class Marks {
    private Marks() {}

    /** The sign of an origin; empty for published content. */
    public static String of(Origin origin) {
        return switch (origin) {
            case PUBLISHED -> "";
            case RECONSTRUCTED -> "*";
            case INFERRED -> "†";
            case UNVERIFIED -> "‡";
        };
    }
}
