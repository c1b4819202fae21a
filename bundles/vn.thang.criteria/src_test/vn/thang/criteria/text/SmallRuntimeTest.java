// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Past bug: an application image with its own small runtime has no locale data, and Vietnamese reports were printed with
 * decimal points.
 */
class SmallRuntimeTest {
    @Test
    void vietnameseNumbersHaveCommasWithoutLocaleData() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base",
                        "-cp",
                        folder(Numbers.class) + File.pathSeparator + folder(SmallRuntimeTest.class),
                        Printer.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), printed);
        assertEquals("57,72 57,7 57.72", printed.strip());
    }

    private static String folder(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    /** Runs in the small runtime. */
    static final class Printer {
        private Printer() {}

        public static void main(String[] args) {
            BigDecimal number = new BigDecimal("57.72");
            Locale vietnamese = Locale.forLanguageTag("vi");
            System.out.println(Numbers.exact(number, vietnamese) + " " + Numbers.print(number, 1, vietnamese) + " "
                    + Numbers.exact(number, Locale.ENGLISH));
        }
    }
}
