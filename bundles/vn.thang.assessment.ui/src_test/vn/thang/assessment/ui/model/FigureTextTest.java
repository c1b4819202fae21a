// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;

/** "Over 98 %" and "217 of 245 up to 30 June 2020" are how two of the articles word their figures. */
class FigureTextTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final MemoryScoreData data = new MemoryScoreData(List.of("u1"));

    private FigureText now(Layer layer) {
        return FigureText.of(data, "u1", "m", layer);
    }

    /** Types a text with a number into the layer, the way the sheet does. */
    private void type(String text, String number, Layer layer) {
        Cell cell = number.isEmpty() ? Cell.MISSING : Cell.of(new BigDecimal(number));
        List<CellEdit> edits = now(layer).edits(FigureText.typed(text, cell), "u1", "m", layer);
        edits.forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
    }

    @Test
    void whatIsPrintedIsWhatCanBeTyped() {
        for (String text : List.of("> 98", "≥ 30,5", "≤ 5", "< 5", "≈ 1500", "217 @ 30/06/2020", "> 98 @ 31/08/2020")) {
            type(text, FigureText.read(text).number().replace(',', '.'), Layer.SELF);
            assertEquals(text, now(Layer.SELF).print(VIETNAMESE));
            assertTrue(now(Layer.SELF).isQualified());
        }
        assertEquals("> 98 @ 2020-08-31", now(Layer.SELF).print(Locale.ENGLISH));
    }

    /** A figure known by an inequality is no figure: the engine must find nothing to compute with. */
    @Test
    void oneReplacesTheOther() {
        type("217@2020-06-30", "217", Layer.SELF);
        type("> 98", "98", Layer.SELF);
        assertFalse(now(Layer.SELF).cells().containsKey(Facet.INPUT));
        assertTrue(now(Layer.SELF).asOf().isEmpty());
        type("99", "99", Layer.SELF);
        assertEquals("99", now(Layer.SELF).print(VIETNAMESE));
        assertFalse(now(Layer.SELF).isQualified());
        type("", "", Layer.SELF);
        assertEquals("", now(Layer.SELF).print(VIETNAMESE));
        assertEquals(List.of(), now(Layer.SELF).edits(now(Layer.SELF), "u1", "m", Layer.SELF));
    }

    @Test
    void theFinalLayerTakesWhatWasVerified() {
        type("~1500", "1500", Layer.VERIFIED);
        assertEquals("≈ 1500", FigureText.counting(data, "u1", "m", Layer.FINAL).print(VIETNAMESE));
        assertEquals("", FigureText.counting(data, "u1", "m", Layer.SELF).print(VIETNAMESE));
        type("1480", "1480", Layer.FINAL);
        assertEquals("1480", FigureText.counting(data, "u1", "m", Layer.FINAL).print(VIETNAMESE));
    }
}
