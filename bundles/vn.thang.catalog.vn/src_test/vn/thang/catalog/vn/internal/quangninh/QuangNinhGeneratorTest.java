// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thang.catalog.vn.internal.Resources;

class QuangNinhGeneratorTest {
    /** The tables in the bundle are what the generator writes today, byte for byte. */
    @Test
    void theBundledTablesAreTheGeneratedOnes() {
        Map<String, byte[]> tables = QuangNinhGenerator.tables(QuangNinh2018.loadFramework());
        assertEquals(5, tables.size());
        assertBundled(tables);
    }

    @Test
    void theTablesOf2017AreTheGeneratedOnes() {
        Map<String, byte[]> tables = EarlierYear.tables(QuangNinh2017.loadFramework());
        assertEquals(2, tables.size());
        assertBundled(tables);
    }

    private static void assertBundled(Map<String, byte[]> tables) {
        tables.forEach((name, bytes) -> assertEquals(
                new String(Resources.bytes(QuangNinh2018.class, name), StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_8),
                name));
    }

    /** First outputs of SplitMix64 from seed 1234567 in the public reference implementation, as 53-bit fractions. */
    @Test
    void randomNumbersAreThoseOfSplitMix64() {
        SplitMix random = new SplitMix(1234567);
        assertEquals((6457827717110365317L >>> 11) * 0x1.0p-53, random.unit());
        assertEquals((3203168211198807973L >>> 11) * 0x1.0p-53, random.unit());
        assertEquals((Long.parseUnsignedLong("9817491932198370423") >>> 11) * 0x1.0p-53, random.unit());
    }

    @Test
    void totalsThatCannotBeReachedAreRefused() {
        List<Targets.Span> spans = List.of(new Targets.Span(2, 5000, 6000));
        assertThrows(IllegalArgumentException.class, () -> Targets.draw(List.of(), spans, 13_000, new SplitMix(1)));
    }
}
