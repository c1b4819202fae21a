// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryScoreDataTest {
    private static final ColumnKey KEY = new ColumnKey("c", Facet.POINTS, Layer.FINAL);
    private static final ColumnKey VERIFIED = new ColumnKey("c", Facet.POINTS, Layer.VERIFIED);

    private final MemoryScoreData data = new MemoryScoreData(List.of("a", "b", "c"));

    private void set(String unit, ColumnKey key, String value) {
        data.set(unit, key, Cell.of(new BigDecimal(value)));
    }

    @Test
    void scaleGrowsWithTheDigitsAndEarlierValuesStay() {
        set("a", KEY, "5");
        assertEquals(0, data.column(KEY).scale());
        set("b", KEY, "0.25");
        assertEquals(2, data.column(KEY).scale());
        assertEquals(500, data.column(KEY).unscaled(0));
        assertEquals(25, data.column(KEY).unscaled(1));
        assertEquals(new BigDecimal("5"), data.column(KEY).value(0));
        assertEquals(Cell.MISSING, data.column(KEY).cell(2));
    }

    @Test
    void digitsThatDoNotFitStandApart() {
        set("a", KEY, "999999999999999999");
        set("b", KEY, "0.5");
        assertEquals(0, data.column(KEY).scale(), "a finer scale would not hold the first value");
        assertFalse(data.column(KEY).fitsLong(1));
        assertEquals(new BigDecimal("0.5"), data.column(KEY).value(1));
        assertEquals(CellStatus.VALUE, data.column(KEY).status(1));
        set("b", KEY, "7");
        assertTrue(data.column(KEY).fitsLong(1));
        assertEquals(7, data.column(KEY).unscaled(1));
    }

    @Test
    void anyDecimalsInAnyOrderAreToldExactly() {
        Random random = new Random(1);
        MemoryScoreData many = new MemoryScoreData(
                IntStream.range(0, 50).mapToObj(Integer::toString).toList());
        BigDecimal[] expected = new BigDecimal[50];
        for (int i = 0; i < 20_000; i++) {
            int row = random.nextInt(50);
            int bits = random.nextInt(i % 100 == 0 ? 100 : 24);
            BigDecimal value = new BigDecimal(new BigInteger(bits, random), random.nextInt(i % 50 == 0 ? 25 : 4))
                    .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            expected[row] = random.nextInt(5) == 0 ? null : value;
            many.set(Integer.toString(row), KEY, expected[row] == null ? Cell.MISSING : Cell.of(value));
        }
        DecimalColumn column = many.column(KEY);
        for (int row = 0; row < 50; row++) {
            if (expected[row] == null) {
                assertNull(column.value(row));
            } else {
                assertEquals(0, expected[row].compareTo(column.value(row)));
            }
            if (column.fitsLong(row)) {
                assertEquals(
                        0,
                        BigDecimal.valueOf(column.unscaled(row), column.scale()).compareTo(expected[row]));
            }
        }
    }

    /** The nearest double of every value, in whatever order rows are wanted, with gaps, values that do not fit, and without. */
    @Test
    void doublesAreTheNearest() {
        Random random = new Random(2);
        List<String> units = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        int[] inOrder = IntStream.range(0, 50).toArray();
        int[] some = {3, -1, 0, 49, 3};
        for (int round = 0; round < 200; round++) {
            MemoryScoreData many = new MemoryScoreData(units);
            for (int row = 0; row < 50; row++) {
                int digits = round % 4 == 3 ? 58 : 40;
                BigDecimal value = BigDecimal.valueOf(random.nextLong() >> 63 - digits, random.nextInt(6));
                many.set(units.get(row), KEY, round % 4 == 1 && row == 7 ? Cell.NOT_APPLICABLE : Cell.of(value));
            }
            if (round % 4 == 2) {
                many.set("9", KEY, Cell.of(new BigDecimal("1E+30")));
            }
            for (int[] wanted : List.of(inOrder, some)) {
                assertDoubles(many.column(KEY), wanted);
            }
            many.set("7", KEY, Cell.of(new BigDecimal("0.1")));
            many.set("9", KEY, Cell.of(new BigDecimal("-0.3")));
            assertDoubles(many.column(KEY), inOrder);
            many.set("8", KEY, Cell.MISSING);
            assertDoubles(many.column(KEY), inOrder);
        }
    }

    private static void assertDoubles(DecimalColumn column, int... wanted) {
        double[] doubles = new double[wanted.length];
        double[] expected = IntStream.of(wanted)
                .mapToDouble(row -> row < 0 || column.value(row) == null
                        ? Double.NaN
                        : column.value(row).doubleValue())
                .toArray();
        int without = (int) DoubleStream.of(expected).filter(Double::isNaN).count();
        assertEquals(without, column.toDoubles(wanted, doubles));
        assertArrayEquals(expected, doubles);
    }

    @Test
    void loaderTellsTheSameAsSetting() {
        MemoryScoreData.Loader loader = data.loader(KEY);
        loader.setScaled(0, -1250, 3);
        loader.setValue(1, new BigDecimal("1E+30"));
        loader.setNotApplicable(2);
        assertEquals(Cell.of(new BigDecimal("-1.25")), data.column(KEY).cell(0));
        assertEquals(new BigDecimal("1" + "0".repeat(30)), data.column(KEY).value(1));
        assertEquals(Cell.NOT_APPLICABLE, data.column(KEY).cell(2));
    }

    @Test
    void effectiveFinalIsInTheFinerScale() {
        set("a", KEY, "1.5");
        set("a", VERIFIED, "2");
        set("b", VERIFIED, "900000000000000000");
        data.set("c", VERIFIED, Cell.NOT_APPLICABLE);
        DecimalColumn effective = data.effective("c", Facet.POINTS, Layer.FINAL);
        assertEquals(1, effective.scale());
        assertEquals(15, effective.unscaled(0));
        assertEquals(9_000_000_000_000_000_000L, effective.unscaled(1));
        assertEquals(new BigDecimal("900000000000000000"), effective.value(1));
        assertEquals(Cell.NOT_APPLICABLE, effective.cell(2));
        assertEquals(
                new BigDecimal("2"),
                data.effective("c", Facet.POINTS, Layer.VERIFIED).value(0));
        set("c", KEY, "0.25");
        assertFalse(data.effective("c", Facet.POINTS, Layer.FINAL).fitsLong(1), "would be 9E19");
    }

    @Test
    void newUnitGetsTheNextRowInEveryColumn() {
        set("a", KEY, "1");
        assertEquals(3, data.addUnit("d"));
        assertEquals(3, data.addUnit("d"));
        assertEquals(4, data.rows());
        assertEquals(Cell.MISSING, data.column(KEY).cell(3));
        set("d", KEY, "4");
        assertEquals(new BigDecimal("4"), data.column(KEY).value(3));
        assertEquals(4, data.column(VERIFIED).rows());
    }

    @Test
    void versionGrowsWithEveryChange() {
        long before = data.version();
        data.set("a", KEY, Cell.MISSING);
        assertTrue(data.version() > before);
        assertEquals(List.of(KEY), data.columns());
    }

    @Test
    void unitsMustBeKnownAndDistinct() {
        assertThrows(IllegalArgumentException.class, () -> data.set("x", KEY, Cell.MISSING));
        assertThrows(IllegalArgumentException.class, () -> new MemoryScoreData(List.of("a", "a")));
        assertThrows(IndexOutOfBoundsException.class, () -> data.column(KEY).status(3));
    }

    @Test
    void cellsAreEqualWhenTheySayTheSame() {
        assertEquals(Cell.of(new BigDecimal("1.50")), Cell.of(new BigDecimal("1.5")));
        assertEquals(new BigDecimal("100"), Cell.of(new BigDecimal("1E+2")).value());
        assertEquals(BigDecimal.ZERO, Cell.of(new BigDecimal("0.000")).value());
        assertThrows(IllegalArgumentException.class, () -> new Cell(CellStatus.MISSING, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Cell(CellStatus.VALUE, null));
    }
}
