// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that are read in one loop and such that are not: by definition each value is the nearest double. */
class MemoryColumnTest {
    @ParameterizedTest
    @CsvSource({
        // all there, in order
        "1.5 2 0,0 1 2",
        // the first ones only; another order; one row twice; a row that is not there
        "1.5 2 0,0 1",
        "1.5 2 0,2 1 0",
        "1.5 2 0,1 1 1",
        "1.5 2 0,0 1 -1",
        "1.5 2 0,0 1 2 -1",
        // gaps
        "1.5 - 0,0 1 2",
        "NA 2 0,0 1 2",
        // more than 2^53, where a quotient is not the nearest double; more than 18 digits
        "7931475343646273.3 2 0,0 1 2",
        "260010759755008.61 1 0,0 1 2",
        "1234567890123456789.123 2 0,0 1 2"
    })
    void doubles(String cells, String rows) {
        String[] each = cells.split(" ");
        MemoryColumn column = new MemoryColumn(each.length);
        for (int row = 0; row < each.length; row++) {
            column.set(
                    row,
                    switch (each[row]) {
                        case "-" -> Cell.MISSING;
                        case "NA" -> Cell.NOT_APPLICABLE;
                        default -> Cell.of(new BigDecimal(each[row]));
                    });
        }
        String[] wanted = rows.split(" ");
        int[] places = new int[wanted.length];
        double[] expected = new double[wanted.length];
        int without = 0;
        for (int i = 0; i < wanted.length; i++) {
            places[i] = Integer.parseInt(wanted[i]);
            boolean value = places[i] >= 0 && Character.isDigit(each[places[i]].charAt(0));
            expected[i] = value ? Double.parseDouble(each[places[i]]) : Double.NaN;
            without += value ? 0 : 1;
        }
        double[] found = new double[wanted.length];
        assertEquals(without, column.toDoubles(places, found));
        assertArrayEquals(expected, found, 0);
    }

    /** A column that has room for more rows than it has. */
    @Test
    void noRowBehindTheLast() {
        MemoryColumn column = new MemoryColumn(10);
        column.grow(11);
        for (int row = 0; row < 11; row++) {
            column.set(row, Cell.of(BigDecimal.ONE));
        }
        int[] wanted = IntStream.range(0, 12).toArray();
        assertThrows(IndexOutOfBoundsException.class, () -> column.toDoubles(wanted, new double[12]));
    }
}
