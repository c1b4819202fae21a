// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.math.BigDecimal;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Tier;
import vn.thang.criteria.io.Metamodel;

/** A small invented framework: departments (group 1 with 1.1, 1.10, 1.3, 1.4) and communes (1.1). */
final class Frameworks {
    private static final CriteriaFactory F = CriteriaFactory.eINSTANCE;

    private Frameworks() {}

    static Framework two() {
        Metamodel.init();
        Framework framework = F.createFramework();
        framework.setId("fw");
        framework.setCode("fw");
        framework.setVersion("1");
        Measure online = measure(framework, "online", MeasureType.INTEGER);
        Measure share = measure(framework, "share", MeasureType.PERCENT);
        share.setMinimum(BigDecimal.ZERO);
        share.setMaximum(BigDecimal.valueOf(100));
        measure(framework, "signed", MeasureType.DATE);
        Scorecard department = scorecard(framework, "department");
        Group group = F.createGroup();
        group.setId("g1");
        group.setCode("1");
        department.getChildren().add(group);
        criterion(group, "1.1", "10", null);
        criterion(group, "1.10", "20", F.createYesNoRule());
        criterion(group, "1.3", "5", halves());
        criterion(group, "1.4", "8", ratio(online, share));
        Scorecard commune = scorecard(framework, "commune");
        criterion(commune, "1.1", "50", stepped());
        return framework;
    }

    private static FullHalfNoneRule halves() {
        return F.createFullHalfNoneRule();
    }

    private static RatioRule ratio(Measure numerator, Measure denominator) {
        RatioRule rule = F.createRatioRule();
        rule.setNumerator(numerator);
        rule.setDenominator(denominator);
        return rule;
    }

    private static ExpertRule stepped() {
        ExpertRule rule = F.createExpertRule();
        rule.setStep(new BigDecimal("0.5"));
        return rule;
    }

    private static Measure measure(Framework framework, String code, MeasureType type) {
        Measure measure = F.createMeasure();
        measure.setId("m-" + code);
        measure.setCode(code);
        measure.setType(type);
        framework.getMeasures().add(measure);
        return measure;
    }

    private static Scorecard scorecard(Framework framework, String code) {
        Tier tier = F.createTier();
        tier.setId("t-" + code);
        tier.setCode(code);
        framework.getTiers().add(tier);
        Scorecard scorecard = F.createScorecard();
        scorecard.setId("s-" + code);
        scorecard.setCode(code);
        scorecard.setTier(tier);
        framework.getScorecards().add(scorecard);
        return scorecard;
    }

    private static void criterion(Group parent, String code, String maximum, ScoringRule rule) {
        Criterion criterion = F.createCriterion();
        criterion.setId("c-" + parent.getId() + "-" + code);
        criterion.setCode(code);
        criterion.setMaximum(new BigDecimal(maximum));
        criterion.setRule(rule);
        parent.getChildren().add(criterion);
    }
}
