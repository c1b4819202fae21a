// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitSelectionTest {
    private static final UnitChoice POST = new UnitChoice("a", "Sở Bưu chính, Đông Hà");
    private static final UnitChoice HEALTH = new UnitChoice("b", "Sở Y tế");
    private static final UnitChoice TOWN = new UnitChoice("c", "Thị xã Đông Triều");
    private static final List<UnitChoice> ALL = List.of(POST, HEALTH, TOWN);

    @Test
    void allAreChosenUntilSomebodyLeavesSomeOut() {
        UnitSelection selection = new UnitSelection(ALL, Set.of());
        assertEquals(3, selection.count());
        assertEquals(List.of(), selection.ids(), "empty = all");
        selection.choose(selection.named("sở"), false);
        assertEquals(List.of("c"), selection.ids());
        assertFalse(selection.chosen(POST));
        selection.choose(List.of(HEALTH), true);
        assertEquals(List.of("b", "c"), selection.ids(), "in the order of the assessment");
    }

    @Test
    void thoseOrderedAreChosen() {
        UnitSelection selection = new UnitSelection(ALL, Set.of("b"));
        assertTrue(selection.chosen(HEALTH));
        assertEquals(1, selection.count());
    }

    @Test
    void namesAreFoundWithoutDiacritics() {
        UnitSelection selection = new UnitSelection(ALL, Set.of());
        assertEquals(List.of(POST, TOWN), selection.named("DONG"));
        assertEquals(List.of(POST), selection.named("dong so"));
        assertEquals(ALL, selection.named(" "));
        assertEquals(List.of(), selection.named("Huế"));
    }
}
