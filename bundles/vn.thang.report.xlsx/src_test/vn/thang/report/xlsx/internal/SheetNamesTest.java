// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
    /** 31 characters is the limit of the file format. */
    @Test
    void aLongTitleEndsAtAWord() {
        SheetNames names = new SheetNames();
        assertEquals("Chi tiết tiêu chí - Sở ban…", names.next("Chi tiết tiêu chí: Sở, ban, ngành"));
        assertEquals("Xếp hạng - Sở ban ngành", names.next("Xếp hạng: Sở, ban, ngành"));
        assertTrue(names.next("Achtundzwanzigbuchstabenwortohneende").length() <= 31);
    }

    @Test
    void theSameBeginningGetsANumber() {
        SheetNames names = new SheetNames();
        assertEquals("Criteria of all units in the…", names.next("Criteria of all units in the northern districts"));
        assertEquals("Criteria of all units in… (2)", names.next("Criteria of all units in the southern districts"));
        assertEquals("a b", names.next("a/b"));
        assertEquals("A B (2)", names.next("A?B"));
    }
}
