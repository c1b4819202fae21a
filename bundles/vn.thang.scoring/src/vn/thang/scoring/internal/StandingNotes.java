// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** What stands above a derivation: percent, rank and band of the whole, and whether the scores are official. */
public final class StandingNotes {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private StandingNotes() {}

    /** Notes for the node that was asked for. */
    public static List<Message> of(ScoringRun run, Unit unit, PlanNode node) {
        List<Message> notes = new ArrayList<>();
        if (node.kind() == NodeKind.SCORECARD) {
            run.standings().groups().stream()
                    .flatMap(group -> group.standings().stream()
                            .filter(standing -> standing.unit() == unit)
                            .map(standing -> standing(group, standing)))
                    .findFirst()
                    .ifPresent(notes::addAll);
        }
        if (run.assessment().getOrigin() != Origin.PUBLISHED) {
            notes.add(TEXTS.message("note.origin", run.assessment().getOrigin()));
        }
        return notes;
    }

    private static List<Message> standing(GroupStandings group, Standing standing) {
        List<Message> notes = new ArrayList<>();
        if (standing.percent() != null) {
            notes.add(TEXTS.message(
                    "note.percent",
                    standing.points(),
                    standing.maximum(),
                    standing.percent().setScale(2, RoundingMode.HALF_UP)));
        }
        if (standing.rank() != null) {
            long ranked = group.standings().stream()
                    .filter(each -> each.rank() != null)
                    .count();
            Object population = group.group() == null ? group.scorecard() : group.group();
            notes.add(TEXTS.message("note.rank", standing.rank(), ranked, population));
        } else if (standing.status() == ScoreStatus.MISSING) {
            notes.add(TEXTS.message("note.incomplete", String.join(", ", standing.missing())));
        } else {
            notes.add(TEXTS.message("note.unranked"));
        }
        if (standing.band() != null) {
            notes.add(TEXTS.message("note.band", standing.band()));
        }
        standing.nearEdge().ifPresent(edge -> notes.add(edge.message()));
        return notes;
    }
}
