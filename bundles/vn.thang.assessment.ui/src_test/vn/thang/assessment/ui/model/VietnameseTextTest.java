// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    /** Origin of the order: the Vietnamese alphabet (a ă â … d đ … o ô ơ … u ư) and the usual order of tones. */
    private static final List<String> SORTED = List.of(
            "10 An", "An", "Ăn", "Ân", "Ba", "bà", "Bà", "Bả", "Bã", "Bá", "Bạ", "Cẩm Phả", "Dân", "Đan", "E", "Ê",
            "Hạ Long", "Hoà", "Hoa Lư", "Ông", "Ơn", "Uông Bí", "Ưng", "Vân Đồn");

    @Test
    void namesSortAsInADictionary() {
        List<String> shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Comparator.comparing(VietnameseText::sortKey));
        assertEquals(SORTED, shuffled);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String name = "Thành phố Móng Cái, Đắk Lắk";
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertEquals(VietnameseText.sortKey(name), VietnameseText.sortKey(apart));
        assertEquals("thanh pho mong cai, dak lak", VietnameseText.bare(name));
        assertEquals(VietnameseText.bare(name), VietnameseText.bare(apart));
    }

    @Test
    void toneOfTheFirstDifferenceDecides() {
        assertTrue(
                VietnameseText.sortKey("Bà Rịa").compareTo(VietnameseText.sortKey("Ba Vì")) < 0,
                "letters before tones");
    }
}
