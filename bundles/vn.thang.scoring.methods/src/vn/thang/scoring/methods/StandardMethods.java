// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import java.util.List;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.internal.BestOfMethod;
import vn.thang.scoring.methods.internal.BonusPenaltyMethod;
import vn.thang.scoring.methods.internal.CountMethod;
import vn.thang.scoring.methods.internal.ExpertMethod;
import vn.thang.scoring.methods.internal.FormulaMethod;
import vn.thang.scoring.methods.internal.FullHalfNoneMethod;
import vn.thang.scoring.methods.internal.IncrementMethod;
import vn.thang.scoring.methods.internal.IndicatorMethod;
import vn.thang.scoring.methods.internal.InverseMethod;
import vn.thang.scoring.methods.internal.LevelLadderMethod;
import vn.thang.scoring.methods.internal.RankImportMethod;
import vn.thang.scoring.methods.internal.RatioMethod;
import vn.thang.scoring.methods.internal.RatioToBestMethod;
import vn.thang.scoring.methods.internal.SteppedThresholdMethod;
import vn.thang.scoring.methods.internal.SurveyMeanMethod;
import vn.thang.scoring.methods.internal.TargetLeaderMethod;
import vn.thang.scoring.methods.internal.YesNoMethod;

/** The rule methods that come with Thang. */
public final class StandardMethods {
    private static final List<RuleMethod> ALL = List.of(
            new ExpertMethod(),
            new YesNoMethod(),
            new FullHalfNoneMethod(),
            new LevelLadderMethod(),
            new SteppedThresholdMethod(),
            new RatioMethod(),
            new RatioToBestMethod(),
            new CountMethod(),
            new IncrementMethod(),
            new BestOfMethod(),
            new BonusPenaltyMethod(),
            new TargetLeaderMethod(),
            new SurveyMeanMethod(),
            new InverseMethod(),
            new RankImportMethod(),
            new FormulaMethod(),
            new IndicatorMethod());

    private StandardMethods() {}

    /** One method per kind of rule. */
    public static List<RuleMethod> all() {
        return ALL;
    }

    /** Scoring with the standard rules only. */
    public static Scoring scoring() {
        return new Scoring(RuleRegistry.of(ALL));
    }
}
