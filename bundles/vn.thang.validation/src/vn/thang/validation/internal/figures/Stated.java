// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

/** {@code stated: > 98%}: kept as it is. */
record Stated(String text) implements Check {
    @Override
    public String rule() {
        return "stated";
    }

    @Override
    public Result against(Runs runs) {
        return Result.notCheckable(text, Check.TEXTS.message("figure.stated", text));
    }
}
