// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thang.criteria.text.Messages;

/** All forms of checks, for completion and help. */
public final class CheckForms {
    private static final Messages TEXTS = Messages.of(CheckForms.class);

    private static final List<CheckForm> ALL = Stream.of(
                    "sum: 28+14+89 = 131",
                    "difference: 78-27 = 51",
                    "product: 28*62.5 = 1750",
                    "ratio: 75.41/92*100 = 81.97",
                    "share: 121/170 = 71.18%",
                    "shares: 9%+91% = 100%",
                    "whole: 8 = 9%, 81 = 90% of 90",
                    "mean: 62.5 within 27..78",
                    "order: 217/245 > 80%",
                    "versions: 2/10/2 <> 2/7/5",
                    "places: 51 -> 57 = down 6",
                    "change: 62.5 -> 65 = +2.5",
                    "growth: 200 -> 250 = 25%",
                    "rank: 28 of 63 is high",
                    "list: A; B; C = 3",
                    "stated: > 98%",
                    "count(all) = 131",
                    "total(group) = 1750",
                    "mean(group) = 62.5",
                    "meanPercent(group) = 41%",
                    "highest(group) = 78",
                    "lowest(group) = 27",
                    "spread(group) = 51",
                    "bands(group) = 7/12/6/3",
                    "points(H01, H1, self) = 43.72",
                    "percent(H01) = 87.44%",
                    "rank(H01) = 1")
            .map(CheckForms::form)
            .toList();

    private CheckForms() {}

    private static CheckForm form(String example) {
        int colon = example.indexOf(':');
        int end = (colon < 0 ? example.indexOf('(') : colon) + 1;
        String start = example.substring(0, end);
        String key = start.replace(":", "").replace("(", ".units");
        return new CheckForm(start, example, TEXTS.message("form." + key));
    }

    /** All of them, those without units first. */
    public static List<CheckForm> all() {
        return ALL;
    }

    /** Those that begin as what a person has typed, without regard to case; all for an empty text. */
    public static List<CheckForm> starting(String typed) {
        String begin = typed.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(form -> form.start().toLowerCase(Locale.ROOT).startsWith(begin))
                .toList();
    }
}
