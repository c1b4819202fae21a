// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that were read, as a browser keeps them: forward ends where a new page is opened. */
final class HelpTrail {
    private final List<String> pages = new ArrayList<>();
    private int at = -1;

    void open(String page) {
        if (at >= 0 && pages.get(at).equals(page)) {
            return;
        }
        pages.subList(at + 1, pages.size()).clear();
        pages.add(page);
        at++;
    }

    Optional<String> back() {
        return step(-1);
    }

    Optional<String> forward() {
        return step(1);
    }

    private Optional<String> step(int by) {
        if (at + by < 0 || at + by >= pages.size()) {
            return Optional.empty();
        }
        at += by;
        return Optional.of(pages.get(at));
    }
}
