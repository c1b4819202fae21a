// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.Origin;
import vn.thang.report.Marks;
import vn.thang.scoring.ScoringRun;

/** What every page or sheet has to say about the data. */
final class Notices {
    private final ScoringRun run;
    private final Wording wording;

    Notices(ScoringRun run, Wording wording) {
        this.run = run;
        this.wording = wording;
    }

    /** {@code explained} = the document has a section that says what the marks mean. */
    List<String> all(boolean explained) {
        List<String> notices = new ArrayList<>();
        Origin scores = run.assessment().getOrigin();
        String mark = Marks.of(scores);
        String own = wording.pick(run.assessment().getNotice());
        if (!own.isEmpty()) {
            notices.add(mark.isEmpty() ? own : "(" + mark + ") " + own);
        } else if (scores != Origin.PUBLISHED) {
            notices.add(wording.text("notice." + scores.getLiteral(), mark));
        }
        if (Elements.notPublished(run.framework()).findAny().isPresent()) {
            notices.add(
                    explained
                            ? wording.text("notice.framework")
                            : wording.text(
                                    "notice.frameworkMarks",
                                    Marks.of(Origin.RECONSTRUCTED),
                                    Marks.of(Origin.INFERRED),
                                    Marks.of(Origin.UNVERIFIED)));
        }
        return notices;
    }
}
