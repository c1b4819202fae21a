// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;

class LayerDifferenceTest {
    @Test
    void onlyWhatIsScoredOnBothLayersIsCompared() throws Exception {
        SmallRun run = new SmallRun();
        run.set(2, "a", Layer.SELF, "7.25");
        run.set(2, "b", Layer.SELF, "20");
        run.set(4, "a", Layer.SELF, "4");
        run.set(4, "b", Layer.SELF, "9");
        List<LayerDifference> differences = LayerDifference.of(run.score(Layer.SELF), run.score(Layer.VERIFIED));
        assertEquals(
                List.of("U2 card 27.25 25 -2.25", "U2 A 7.25 5 -2.25", "U2 B 20 20 0", "U4 A 4 4 0"),
                differences.stream().map(LayerDifferenceTest::text).toList());
    }

    private static String text(LayerDifference d) {
        return String.join(
                " ",
                d.unit().getCode(),
                d.node().code(),
                d.self().toPlainString(),
                d.verified().toPlainString(),
                d.difference().stripTrailingZeros().toPlainString());
    }

    @Test
    void nothingIsComparedWithAnEmptyLayer() throws Exception {
        SmallRun run = new SmallRun();
        assertTrue(LayerDifference.of(run.score(Layer.SELF), run.score(Layer.VERIFIED))
                .isEmpty());
    }
}
