// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.util.List;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.robustness.RobustnessStudy;
import vn.thang.analysis.robustness.Sensitivity;
import vn.thang.analysis.robustness.StudyMonitor;
import vn.thang.assessment.store.ScoreData;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/**
 * What was found out about how sure the ranks of a group are.
 *
 * @param run that was tried
 * @param order as it was asked for
 * @param sensitivities empty when nobody asked for causes
 */
public record Study(
        ScoringRun run, RobustnessOrder order, GroupRobustness robustness, List<Sensitivity> sensitivities) {
    /** The share of the work that the ranks are, when causes are looked for, too. */
    private static final double RANKS = 0.1;

    public Study {
        sensitivities = List.copyOf(sensitivities);
    }

    /**
     * Finds out; takes as long as that takes.
     *
     * @param data from which the run was scored; nobody may change it meanwhile
     * @param order without a problem
     * @throws java.util.concurrent.CancellationException the monitor said so
     */
    public static Study of(
            Scoring scoring,
            ScoringRun run,
            ScoreData data,
            GroupStandings group,
            RobustnessOrder order,
            StudyMonitor monitor) {
        RobustnessStudy study = new RobustnessStudy(scoring, run, data);
        double ranks = order.causes() ? RANKS : 1;
        GroupRobustness robustness = study.watched(part(monitor, 0, ranks)).of(group, order.plan());
        List<Sensitivity> sensitivities =
                order.causes() ? study.watched(part(monitor, ranks, 1)).sensitivity(group, order.plan()) : List.of();
        return new Study(run, order, robustness, sensitivities);
    }

    private static StudyMonitor part(StudyMonitor whole, double from, double to) {
        return new StudyMonitor() {
            @Override
            public void done(double share) {
                whole.done(from + share * (to - from));
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /** Whether scores have been changed since. */
    public boolean isOld(ScoringRun now) {
        return now != run;
    }
}
