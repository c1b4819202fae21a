// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentExportsTest {
    private static final Instant MONDAY = Instant.parse("2019-06-03T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2019-06-04T08:00:00Z");
    private static final Path A = Path.of("a.docx").toAbsolutePath();
    private static final Path B = Path.of("thư mục", "b.pdf").toAbsolutePath();

    @Test
    void theNewestComesFirstAndEachFileOnce() {
        RecentExports recent =
                new RecentExports(List.of()).with(List.of(A, B), MONDAY).with(List.of(B), TUESDAY);
        assertEquals(
                List.of(new RecentExports.Entry(B, TUESDAY), new RecentExports.Entry(A, MONDAY)), recent.entries());
        assertEquals(recent, RecentExports.parse(recent.text()));
    }

    @Test
    void linesThatCannotBeUnderstoodArePassedOver() {
        assertEquals(List.of(), RecentExports.parse("").entries());
        assertEquals(
                List.of(new RecentExports.Entry(A, MONDAY)),
                RecentExports.parse("yesterday\tx\nnothing\n" + MONDAY + "\t" + A)
                        .entries());
    }

    @Test
    void onlySoManyAreKept() {
        List<Path> many = IntStream.range(0, RecentExports.MOST + 5)
                .mapToObj(i -> Path.of(i + ".csv"))
                .toList();
        assertEquals(
                RecentExports.MOST,
                new RecentExports(List.of()).with(many, MONDAY).entries().size());
    }
}
