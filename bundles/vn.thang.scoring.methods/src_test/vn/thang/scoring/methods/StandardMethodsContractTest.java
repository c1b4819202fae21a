// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static vn.thang.scoring.methods.Scene.CRITERIA;
import static vn.thang.scoring.methods.Scene.n;

import org.junit.jupiter.api.Nested;
import vn.thang.criteria.BonusPenaltyRule;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.Increment;
import vn.thang.criteria.IncrementRule;
import vn.thang.criteria.InverseRule;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.RankImportRule;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.RatioToBestRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Step;
import vn.thang.criteria.SteppedThresholdRule;
import vn.thang.criteria.SurveyMeanRule;
import vn.thang.criteria.TargetLeaderRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.methods.internal.BonusPenaltyMethod;
import vn.thang.scoring.methods.internal.CountMethod;
import vn.thang.scoring.methods.internal.ExpertMethod;
import vn.thang.scoring.methods.internal.FormulaMethod;
import vn.thang.scoring.methods.internal.FullHalfNoneMethod;
import vn.thang.scoring.methods.internal.IncrementMethod;
import vn.thang.scoring.methods.internal.InverseMethod;
import vn.thang.scoring.methods.internal.LevelLadderMethod;
import vn.thang.scoring.methods.internal.RankImportMethod;
import vn.thang.scoring.methods.internal.RatioMethod;
import vn.thang.scoring.methods.internal.RatioToBestMethod;
import vn.thang.scoring.methods.internal.SteppedThresholdMethod;
import vn.thang.scoring.methods.internal.SurveyMeanMethod;
import vn.thang.scoring.methods.internal.TargetLeaderMethod;
import vn.thang.scoring.methods.internal.YesNoMethod;
import vn.thang.testkit.RuleMethodContractTest;

/** The standard methods keep the contract; best-of, which compiles other rules, is tested in {@link RulesTest}. */
class StandardMethodsContractTest {
    @Nested
    class Expert extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new ExpertMethod();
        }

        @Override
        protected ScoringRule rule() {
            return CRITERIA.createExpertRule();
        }

        @Override
        protected boolean onlyAwarded() {
            return true;
        }
    }

    @Nested
    class YesNo extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new YesNoMethod();
        }

        @Override
        protected ScoringRule rule() {
            YesNoRule rule = CRITERIA.createYesNoRule();
            rule.setMeasure(measure("a"));
            return rule;
        }
    }

    @Nested
    class FullHalfNone extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new FullHalfNoneMethod();
        }

        @Override
        protected ScoringRule rule() {
            FullHalfNoneRule rule = CRITERIA.createFullHalfNoneRule();
            rule.setMeasure(measure("a"));
            return rule;
        }
    }

    @Nested
    class LevelLadder extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new LevelLadderMethod();
        }

        @Override
        protected ScoringRule rule() {
            Scale scale = CRITERIA.createScale();
            scale.setId("scale");
            for (String value : new String[] {"0", "0.5", "1"}) {
                Level level = CRITERIA.createLevel();
                level.setId("level" + value);
                level.setValue(n(value));
                level.setShare(n(value));
                scale.getLevels().add(level);
            }
            LevelLadderRule rule = CRITERIA.createLevelLadderRule();
            rule.setScale(scale);
            rule.setMeasure(measure("a"));
            return rule;
        }
    }

    @Nested
    class SteppedThreshold extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new SteppedThresholdMethod();
        }

        @Override
        protected ScoringRule rule() {
            SteppedThresholdRule rule = CRITERIA.createSteppedThresholdRule();
            rule.setNumerator(measure("a"));
            rule.setDenominator(measure("b"));
            rule.setFactor(n("100"));
            for (String from : new String[] {"12.5", "50", "100"}) {
                Step step = CRITERIA.createStep();
                step.setFrom(n(from));
                step.setPoints(n(from).movePointLeft(1));
                rule.getSteps().add(step);
            }
            return rule;
        }
    }

    @Nested
    class Ratio extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new RatioMethod();
        }

        @Override
        protected ScoringRule rule() {
            RatioRule rule = CRITERIA.createRatioRule();
            rule.setNumerator(measure("a"));
            rule.setDenominator(measure("b"));
            rule.setTarget(n("0.9"));
            return rule;
        }
    }

    @Nested
    class RatioToBest extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new RatioToBestMethod();
        }

        @Override
        protected ScoringRule rule() {
            RatioToBestRule rule = CRITERIA.createRatioToBestRule();
            rule.setNumerator(measure("a"));
            return rule;
        }
    }

    @Nested
    class Count extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new CountMethod();
        }

        @Override
        protected ScoringRule rule() {
            CountRule rule = CRITERIA.createCountRule();
            rule.setMeasure(measure("a"));
            rule.setPointsPerItem(n("0.125"));
            return rule;
        }
    }

    @Nested
    class Increments extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new IncrementMethod();
        }

        @Override
        protected ScoringRule rule() {
            Increment increment = CRITERIA.createIncrement();
            increment.setMeasure(measure("a"));
            increment.setPointsPerItem(n("0.5"));
            increment.setCap(n("5"));
            IncrementRule rule = CRITERIA.createIncrementRule();
            rule.setBase(n("2.5"));
            rule.getIncrements().add(increment);
            return rule;
        }
    }

    @Nested
    class BonusPenalty extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new BonusPenaltyMethod();
        }

        @Override
        protected ScoringRule rule() {
            BonusPenaltyRule rule = CRITERIA.createBonusPenaltyRule();
            rule.setMeasure(measure("a"));
            rule.setPointsPerItem(n("-0.5"));
            rule.setFloor(n("-5"));
            return rule;
        }

        @Override
        protected boolean leavesTheRange() {
            return true;
        }
    }

    @Nested
    class TargetLeader extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new TargetLeaderMethod();
        }

        @Override
        protected ScoringRule rule() {
            TargetLeaderRule rule = CRITERIA.createTargetLeaderRule();
            rule.setMeasure(measure("a"));
            rule.setTarget(n("40"));
            return rule;
        }
    }

    @Nested
    class SurveyMean extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new SurveyMeanMethod();
        }

        @Override
        protected ScoringRule rule() {
            SurveyMeanRule rule = CRITERIA.createSurveyMeanRule();
            rule.setMeasure(measure("a"));
            rule.setHigh(n("5"));
            return rule;
        }
    }

    @Nested
    class Inverse extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new InverseMethod();
        }

        @Override
        protected ScoringRule rule() {
            InverseRule rule = CRITERIA.createInverseRule();
            rule.setMeasure(measure("a"));
            rule.setWorst(n("30"));
            return rule;
        }
    }

    @Nested
    class RankImport extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new RankImportMethod();
        }

        @Override
        protected ScoringRule rule() {
            RankImportRule rule = CRITERIA.createRankImportRule();
            rule.setRank(measure("a"));
            rule.setPopulation(n("63"));
            return rule;
        }
    }

    @Nested
    class Formula extends RuleMethodContractTest {
        @Override
        protected RuleMethod method() {
            return new FormulaMethod();
        }

        @Override
        protected ScoringRule rule() {
            FormulaRule rule = CRITERIA.createFormulaRule();
            rule.setExpression("ROUND(max * a / b, 2)");
            measure("a");
            measure("b");
            return rule;
        }
    }
}
