// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void licencesHaveShortNames() {
        String apache = "https://www.apache.org/licenses/LICENSE-2.0.txt";
        assertEquals(new Library("pdfbox", "3.0.8", "Apache-2.0"), Library.of("pdfbox", "3.0.8", apache));
        assertEquals(
                "EPL-2.0",
                Library.of("n", "1", "Eclipse Public License - v 2.0;link=\"https://www.eclipse.org/legal/epl-2.0/\"")
                        .licence());
        assertEquals("MIT", Library.of("jsvg", "2.1.0", "MIT").licence());
    }

    @Test
    void whatIsNotStatedIsKnownOrLeftOpen() {
        assertEquals(
                new Library("org.eclipse.swt", "3.133.0", "EPL-2.0"),
                Library.of("org.eclipse.swt", "3.133.0.v20260601", null));
        assertEquals("Apache-2.0", Library.of("poi-ooxml", "5.5.1", null).licence());
        assertEquals("", Library.of("unknown", "1.0", " ").licence());
    }
}
