// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.analysis.SmallRun;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.analysis.robustness.StudyMonitor;
import vn.thang.analysis.robustness.Trials;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;
import vn.thang.scoring.methods.StandardMethods;

/** Many replications in one go are what each is alone. */
class ReplicationsTest {
    /** More and fewer than go together, on one thread and on three. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 200})
    void eachIsWhatItIsAlone(int replications) throws BadInputException {
        SmallRun small = new SmallRun();
        small.set(2, "a", Layer.VERIFIED, "9.9");
        small.set(2, "b", Layer.VERIFIED, "17.6");
        small.set(1, "a", Layer.VERIFIED, "7.4");
        ScoringRun run = small.score(Layer.VERIFIED);
        GroupStandings group = run.standings().groups().get(0);
        List<Standing> ranked = group.standings().stream()
                .filter(standing -> standing.rank() != null)
                .toList();
        Deciding deciding = new Deciding(run.tables().get(0), ranked);
        for (int threads : new int[] {1, 3}) {
            RobustnessPlan plan = RobustnessPlan.weights(replications, 5).on(threads);
            Trials trials = new RobustnessStudy(StandardMethods.scoring(), run, small.data()).trials(group, plan);
            Replications.Points points = Replications.random(plan.seed(), trials.dimensions());
            Replications all = Replications.of(trials, deciding, plan, true, points, StudyMonitor.NONE);
            Set<Integer> places = new HashSet<>();
            int[] inBand = new int[deciding.bands().size()];
            for (int replication = 0; replication < replications; replication++) {
                double[] values = new double[trials.units()];
                trials.start().values(points.point(replication), values);
                for (int unit = 0; unit < values.length; unit++) {
                    double own = deciding.decided(values[unit]);
                    int rank = 1;
                    for (double other : values) {
                        rank += deciding.decided(other) > own ? 1 : 0;
                    }
                    assertEquals(rank, all.ranks(unit)[replication], "unit " + unit + ", replication " + replication);
                }
                places.add((int) all.ranks(0)[replication]);
                inBand[deciding.band(0, deciding.compared(values[0]))]++;
            }
            for (int band = 0; band < inBand.length; band++) {
                assertEquals(inBand[band], all.band(0, band));
            }
            assertTrue(replications < 200 || places.size() > 1, "the order depends on the weights");
        }
    }
}
