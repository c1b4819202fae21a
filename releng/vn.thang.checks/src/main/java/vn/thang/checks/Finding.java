// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

/** A broken rule: where, and what would be right. */
record Finding(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
