// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.assessment.Unit;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.ScoreMode;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreTable;

/** An index under other weights equals the index whose framework states those weights; 1e-12 relative. */
class ReweightingTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @CsvSource({
        "ARITHMETIC,ARITHMETIC,false",
        "GEOMETRIC,GEOMETRIC,false",
        "ARITHMETIC,ARITHMETIC,true",
        "GEOMETRIC,GEOMETRIC,true",
        "GEOMETRIC,ARITHMETIC,false",
        "COPELAND,ARITHMETIC,false",
        "HARMONIC,MEDIAN,false",
        "SUM,SUM,false"
    })
    void equalsStatingTheWeights(AggregationKind below, AggregationKind above, boolean gaps) {
        Random random = new Random(3);
        scene.card.setMode(ScoreMode.INDEX);
        scene.card.setIndex(CRITERIA.createIndexMethod());
        AggregateStep step = CRITERIA.createAggregateStep();
        step.getLevels().addAll(List.of(below, above));
        scene.card.getIndex().getSteps().add(step);
        for (int g = 0; g < 3; g++) {
            Group group = scene.group(scene.card, "g" + g, null);
            group.setWeight(n(Integer.toString(1 + g)));
            for (int i = 0; i < 4; i++) {
                Measure measure = scene.measure("m" + g + i);
                IndicatorRule rule = CRITERIA.createIndicatorRule();
                rule.setMeasure(measure);
                Criterion criterion = scene.criterion(group, "c" + g + i, null, rule);
                criterion.setWeight(n(Integer.toString(1 + random.nextInt(3))));
            }
        }
        for (int u = 0; u < 20; u++) {
            Unit unit = scene.unit("U" + u);
            for (Measure measure : scene.framework.getMeasures()) {
                boolean missing = gaps && random.nextInt(10) == 0;
                scene.input(unit, measure, missing ? "" : Integer.toString(1 + random.nextInt(99)));
            }
        }
        ScoreTable table = scene.run().tables().get(0);
        Reweighting weights = Reweighting.of(table).orElseThrow();
        double[] top = new double[table.rows()];
        weights.top(weights.given(), top);
        equal(table, top);
        double[] other = weights.given();
        for (int i = 0; i < other.length; i++) {
            other[i] = (1 + random.nextInt(1000)) / 100.0;
            PlanNode node = weights.nodes().get(i);
            node.element().setWeight(BigDecimal.valueOf(other[i]));
        }
        weights.top(other, top);
        equal(scene.run().tables().get(0), top);
        togetherAsAlone(weights, random, table.rows());
    }

    /** Up to five sets of weights at a time, to the last bit. */
    private static void togetherAsAlone(Reweighting weights, Random random, int rows) {
        for (int sets = 1; sets <= 5; sets++) {
            double[][] drawn = new double[sets][weights.given().length];
            double[][] alone = new double[sets][rows];
            for (int set = 0; set < sets; set++) {
                Arrays.setAll(drawn[set], i -> 1 + random.nextInt(1000));
                weights.top(drawn[set], alone[set]);
            }
            double[][] together = new double[sets][rows];
            weights.tops(drawn, together);
            for (int set = 0; set < sets; set++) {
                assertArrayEquals(alone[set], together[set], 0);
            }
        }
    }

    private static void equal(ScoreTable table, double[] top) {
        for (int row = 0; row < top.length; row++) {
            assertEquals(table.value(row, 0), top[row], 1e-12 * Math.abs(table.value(row, 0)));
        }
    }

    @Test
    void pointsHaveNoWeights() {
        scene.criterion(scene.card, "a", "10", null);
        scene.unit("U");
        assertTrue(Reweighting.of(scene.run().tables().get(0)).isEmpty());
    }
}
