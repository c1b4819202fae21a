// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.exchange.Names;
import vn.thang.scoring.PlanResult;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringPlan;

/** The compiled scorecards of units, each compiled once. */
public final class FormPlans {
    private final Scoring scoring;
    private final Framework framework;
    private final Map<Scorecard, ScoringPlan> plans = new HashMap<>();

    public FormPlans(Scoring scoring, Framework framework) {
        this.scoring = scoring;
        this.framework = framework;
    }

    /**
     * The plan of a unit's scorecard.
     *
     * @param file of the assessment, for messages
     * @throws BadInputException none is meant for the unit, or it cannot be compiled
     */
    public ScoringPlan of(Unit unit, String file) throws BadInputException {
        Scorecard scorecard = UnitScorecards.of(framework, null, file).of(unit);
        if (scorecard == null) {
            throw Problems.fatal(file, null, null, "scorecard.none", Names.clean(String.valueOf(unit.getCode())));
        }
        ScoringPlan known = plans.get(scorecard);
        if (known != null) {
            return known;
        }
        PlanResult result = scoring.compile(framework, scorecard);
        if (result.plan() == null) {
            throw new BadInputException(result.findings());
        }
        plans.put(scorecard, result.plan());
        return result.plan();
    }

    /** A message of this package. */
    public static Message message(String key, Object... args) {
        return Problems.TEXTS.message(key, args);
    }
}
