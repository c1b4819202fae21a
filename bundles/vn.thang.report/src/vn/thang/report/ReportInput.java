// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.analysis.robustness.GroupRobustness;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.ReportedValue;
import vn.thang.analysis.targets.TargetList;
import vn.thang.criteria.finding.Finding;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.FigureCheck;

/**
 * What documents are built from.
 *
 * @param run the scores the documents are about, mostly the final layer
 * @param self the self-scores, for the comparison; empty = no such section
 * @param verified the verified scores, for the comparison; empty = no such section
 * @param published the published figures with their verdicts
 * @param findings what else was found about framework and assessment
 * @param ratings what several experts gave, for the statistics of agreement; empty = no such section
 * @param earlier the results of the year before; empty = no such section
 * @param robustness how sure the ranks of each group are, shown beside them; empty = not shown
 * @param targets how they stand on a day; empty = no such section
 * @param figures what units of groups without a ranking have reported, group by group; empty = no such section
 * @param promises what came of the targets of the year before; empty = there were none
 */
public record ReportInput(
        ScoringRun run,
        Optional<ScoringRun> self,
        Optional<ScoringRun> verified,
        List<FigureCheck> published,
        List<Finding> findings,
        Optional<Ratings> ratings,
        Optional<EarlierResults> earlier,
        List<GroupRobustness> robustness,
        Optional<TargetList> targets,
        List<PromiseOutcome> promises,
        List<ReportedValue> figures) {
    public ReportInput {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(verified, "verified");
        published = List.copyOf(published);
        findings = List.copyOf(findings);
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(earlier, "earlier");
        robustness = List.copyOf(robustness);
        Objects.requireNonNull(targets, "targets");
        promises = List.copyOf(promises);
        figures = List.copyOf(figures);
    }

    /** An input without ratings, without an earlier year, without robustness and targets. */
    public ReportInput(
            ScoringRun run,
            Optional<ScoringRun> self,
            Optional<ScoringRun> verified,
            List<FigureCheck> published,
            List<Finding> findings) {
        this(
                run,
                self,
                verified,
                published,
                findings,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** {@code run} alone. */
    public static ReportInput of(ScoringRun run) {
        return new ReportInput(run, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** This input with what experts gave. */
    public ReportInput withRatings(Optional<Ratings> given) {
        return new ReportInput(
                run, self, verified, published, findings, given, earlier, robustness, targets, promises, figures);
    }

    /** This input with the results of the year before. */
    public ReportInput withEarlier(Optional<EarlierResults> before) {
        return new ReportInput(
                run, self, verified, published, findings, ratings, before, robustness, targets, promises, figures);
    }

    /** This input with how sure the ranks are. */
    public ReportInput withRobustness(List<GroupRobustness> groups) {
        return new ReportInput(
                run, self, verified, published, findings, ratings, earlier, groups, targets, promises, figures);
    }

    /** This input with the targets on a day. */
    public ReportInput withTargets(Optional<TargetList> list) {
        return new ReportInput(
                run, self, verified, published, findings, ratings, earlier, robustness, list, promises, figures);
    }

    /** This input with what came of the targets of the year before. */
    public ReportInput withPromises(List<PromiseOutcome> outcomes) {
        return new ReportInput(
                run, self, verified, published, findings, ratings, earlier, robustness, targets, outcomes, figures);
    }

    /** This input with what units of groups without a ranking have reported. */
    public ReportInput withFigures(List<ReportedValue> reported) {
        return new ReportInput(
                run, self, verified, published, findings, ratings, earlier, robustness, targets, promises, reported);
    }
}
