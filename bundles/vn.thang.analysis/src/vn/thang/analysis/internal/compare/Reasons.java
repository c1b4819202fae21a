// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.criteria.Band;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.Standing;

/** Why a unit stands elsewhere, beyond its points. */
public final class Reasons {
    private Reasons() {}

    public static List<Message> of(UnitImpact impact) {
        List<Message> reasons = new ArrayList<>();
        Standing from = impact.before();
        Standing to = impact.after();
        if (from == null || to == null) {
            if (from != to) {
                reasons.add(Wording.TEXTS.message(to == null ? "why.noScorecard" : "why.nowScorecard"));
            }
            return reasons;
        }
        if (!Objects.equals(from.scorecard().getId(), to.scorecard().getId())) {
            reasons.add(Wording.TEXTS.message("why.scorecard", from.scorecard(), to.scorecard()));
        }
        if (impact.statusMoved()) {
            reasons.add(unscored(to.status() == ScoreStatus.SCORED ? from : to, to.status() == ScoreStatus.SCORED));
        } else if (!same(from.maximum(), to.maximum())) {
            reasons.add(
                    Wording.TEXTS.message("why.maximum", Wording.value(from.maximum()), Wording.value(to.maximum())));
        }
        boolean standing = impact.bandMoved() || impact.rankMoved();
        if (standing && !impact.statusMoved() && impact.difference() != null) {
            reasons.addAll(rest(impact, from.scorecard(), to.scorecard()));
        }
        return reasons;
    }

    private static Message unscored(Standing unscored, boolean before) {
        if (unscored.status() == ScoreStatus.NOT_APPLICABLE) {
            return Wording.TEXTS.message(before ? "why.notApplicable.before" : "why.notApplicable.after");
        }
        return Wording.TEXTS.message(before ? "why.missing.before" : "why.missing.after", unscored.missing());
    }

    /** What remains when the points alone do not say it. */
    private static List<Message> rest(UnitImpact impact, Scorecard from, Scorecard to) {
        List<Message> reasons = new ArrayList<>();
        if (impact.bandMoved() && !sameEdges(from, to)) {
            reasons.add(Wording.TEXTS.message("why.banding"));
        }
        boolean stands = impact.difference().signum() == 0
                && impact.percentDifference() != null
                && impact.percentDifference().signum() == 0;
        if (stands && impact.rankMoved()) {
            reasons.add(Wording.TEXTS.message("why.othersMoved"));
        }
        return reasons;
    }

    private static boolean sameEdges(Scorecard from, Scorecard to) {
        if (from.getBanding() == null || to.getBanding() == null) {
            return from.getBanding() == to.getBanding();
        }
        List<Band> a = from.getBanding().getBands();
        List<Band> b = to.getBanding().getBands();
        boolean same = a.size() == b.size()
                && from.getBanding().getBasis() == to.getBanding().getBasis()
                && from.getBanding().getEdge() == to.getBanding().getEdge();
        for (int i = 0; same && i < a.size(); i++) {
            same = Objects.equals(a.get(i).getId(), b.get(i).getId())
                    && same(a.get(i).getFrom(), b.get(i).getFrom());
        }
        return same;
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
