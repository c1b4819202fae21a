// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.analysis.targets.TargetScene.DEADLINE;
import static vn.thang.analysis.targets.TargetScene.share;
import static vn.thang.analysis.targets.TargetScene.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;

/** Expected outcomes follow from the definitions at {@link Outcome}; figures are invented. */
class PromisesTest {
    private static final LocalDate THEN = LocalDate.of(2019, 8, 19);
    private static final LocalDate NOW = LocalDate.of(2020, 3, 1);
    private static final Target FORTY = share("u1", Comparison.AT_LEAST, "40");

    private static Outcome outcome(Target target, TargetScene later, LocalDate day) throws Exception {
        TargetScene earlier = new TargetScene().input("u1", "n", "1").input("u1", "d", "10");
        Promises promises =
                Promises.of(earlier.list(THEN, target), earlier.framework, later.run(), later.data, day, Locale.ROOT);
        return promises.outcomes().getFirst().outcome();
    }

    private static TargetScene later(TargetScene scene, String numerator) {
        return scene.input("u1", "n", numerator).input("u1", "d", "100");
    }

    @Test
    void whatCameIsReadFromTheLaterFigures() throws Exception {
        assertEquals(Outcome.KEPT, outcome(FORTY, later(new TargetScene(), "41"), NOW));
        assertEquals(
                Outcome.KEPT_LATE,
                outcome(FORTY, later(new TargetScene(), "41").asOf("u1", "n", DEADLINE.plusDays(1)), NOW));
        assertEquals(Outcome.NOT_KEPT, outcome(FORTY, later(new TargetScene(), "39"), NOW));
        assertEquals(Outcome.STILL_OPEN, outcome(FORTY, later(new TargetScene(), "39"), DEADLINE));
        assertEquals(Outcome.NO_FIGURE, outcome(FORTY, new TargetScene(), NOW));
    }

    @Test
    void theCriterionIsFoundByLineageNotByName() throws Exception {
        String renamed = "<lineage id=\"l\" kind=\"renamed\" fromIds=\"r\" to=\"share\"/>";
        assertEquals(Outcome.KEPT, outcome(FORTY, later(new TargetScene(renamed, "share", "10"), "41"), NOW));
        assertEquals(
                Outcome.ITEM_GONE,
                outcome(FORTY, later(new TargetScene("", "share", "10"), "41"), NOW),
                "the code R is the same, but nobody says that it is the same criterion");
        String split = "<lineage id=\"l\" kind=\"split\" fromIds=\"r\" to=\"share e\"/>";
        assertEquals(Outcome.ITEM_CHANGED, outcome(FORTY, later(new TargetScene(split, "share", "10"), "41"), NOW));
    }

    @Test
    void pointsWithAnotherMaximumAreNotCompared() throws Exception {
        Target points = target("u1", "e", TargetBasis.POINTS, Comparison.AT_LEAST, "8");
        Target percent = target("u1", "e", TargetBasis.PERCENT, Comparison.AT_LEAST, "80");
        TargetScene same = new TargetScene().figure("u1", "e", Facet.POINTS, Layer.SELF, "9");
        TargetScene other = new TargetScene("", "r", "20").figure("u1", "e", Facet.POINTS, Layer.SELF, "9");
        assertEquals(Outcome.KEPT, outcome(points, same, NOW));
        assertEquals(Outcome.NOT_COMPARABLE, outcome(points, other, NOW));
        assertEquals(Outcome.NOT_KEPT, outcome(percent, other, NOW), "9 of 20 is 45 %");
    }

    @Test
    void aUnitIsFoundByIdElseByCode() throws Exception {
        TargetScene moved = later(new TargetScene(), "41");
        moved.assessment.getUnits().getFirst().setId("u9");
        moved.data.addUnit("u9");
        assertEquals(Outcome.NO_FIGURE, outcome(FORTY, moved, NOW), "found by its code U1; its new row is empty");
        moved.assessment.getUnits().getFirst().setCode("U9");
        assertEquals(Outcome.UNIT_GONE, outcome(FORTY, moved, NOW));
    }

    @Test
    void whatWasCancelledIsNoPromise() throws Exception {
        TargetScene scene = new TargetScene();
        TargetList earlier = scene.list(THEN, FORTY.withStatus(TargetStatus.CANCELLED));
        assertEquals(
                List.of(),
                Promises.of(earlier, scene.framework, scene.run(), scene.data, NOW, Locale.ROOT)
                        .outcomes());
    }
}
