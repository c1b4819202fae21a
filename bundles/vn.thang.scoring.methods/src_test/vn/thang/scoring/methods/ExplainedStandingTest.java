// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Origin;

/** The chain of an explanation starts at the rank and says when scores are not official. */
class ExplainedStandingTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void theTopNodeNamesPercentAndRank() {
        Scene scene = new Scene();
        Unit better = twoUnits(scene);
        // 8 of 10 points is 80 %, counted by hand; the other unit has 5.
        String text = scene.explain(better, "card").text(Locale.ENGLISH);
        assertTrue(text.contains("8 of 10 points = 80 %"), text);
        assertTrue(text.contains("rank 1 of 2 ranked in card"), text);
        assertTrue(scene.explain(better, "card").text(VIETNAMESE).contains("xếp hạng 1 trong 2 đơn vị"));
        assertFalse(scene.explain(better, "c").text(Locale.ENGLISH).contains("rank"));
    }

    @Test
    void scoresThatAreNotOfficialSaySo() {
        Scene scene = new Scene();
        Unit unit = twoUnits(scene);
        assertFalse(scene.explain(unit, "c").text(Locale.ENGLISH).contains("not official"));
        scene.assessment.setOrigin(Origin.RECONSTRUCTED);
        assertTrue(scene.explain(unit, "c")
                .text(Locale.ENGLISH)
                .contains("these scores are not official: reconstruction"));
        assertTrue(scene.explain(unit, "card")
                .text(VIETNAMESE)
                .contains("điểm này không phải kết quả chính thức: dữ liệu dựng lại"));
        assertEquals(1, scene.explain(unit, "card").text(VIETNAMESE).split("chính thức", -1).length - 1);
    }

    private static Unit twoUnits(Scene scene) {
        Criterion criterion = scene.criterion(scene.card, "c", "10", null);
        scene.card.setMaximum(Scene.n("10"));
        Unit better = scene.unit("A");
        scene.award(better, criterion, "8").award(scene.unit("B"), criterion, "5");
        return better;
    }
}
