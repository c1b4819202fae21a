// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabTextTest {
    @Test
    void cellsWithTabsBreaksAndQuotesGoThereAndBack() {
        List<List<String>> rows = List.of(List.of("a", "", "b\tc"), List.of("say \"yes\"", "two\nlines", "4,5"));
        assertEquals("a\t\t\"b\tc\"\n\"say \"\"yes\"\"\"\t\"two\nlines\"\t4,5\n", TabText.write(rows));
        assertEquals(rows, TabText.read(TabText.write(rows)));
    }

    @Test
    void lineBreaksOfAllSystemsEndRows() {
        assertEquals(List.of(List.of("1", "2"), List.of("3", "")), TabText.read("1\t2\r\n3\t\r\n"));
        assertEquals(List.of(List.of("1"), List.of("2")), TabText.read("1\r2"));
        assertEquals(List.of(), TabText.read(""));
        assertEquals(List.of(List.of("1"), List.of(""), List.of("2")), TabText.read("1\n\n2\n"));
    }

    @Test
    void aQuoteThatIsNotClosedIsAPlainCharacter() {
        assertEquals(List.of(List.of("\"5", "6")), TabText.read("\"5\t6\n"));
        assertEquals(List.of(List.of("5\"", "6")), TabText.read("5\"\t6"));
    }
}
