// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;

/** A list of short texts. */
public record Bullets(List<String> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
    }
}
