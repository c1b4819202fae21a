// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import java.util.ArrayList;
import java.util.List;
import vn.thang.scoring.InstalledMethods;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.index.AggregationMethod;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.index.IndexStepMethod;
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
import vn.thang.scoring.methods.internal.index.ArithmeticMean;
import vn.thang.scoring.methods.internal.index.Borda;
import vn.thang.scoring.methods.internal.index.BudgetWeighting;
import vn.thang.scoring.methods.internal.index.ComponentWeighting;
import vn.thang.scoring.methods.internal.index.Copeland;
import vn.thang.scoring.methods.internal.index.CriticWeighting;
import vn.thang.scoring.methods.internal.index.Denomination;
import vn.thang.scoring.methods.internal.index.DistanceToMaximum;
import vn.thang.scoring.methods.internal.index.DistanceToReference;
import vn.thang.scoring.methods.internal.index.DistanceToTarget;
import vn.thang.scoring.methods.internal.index.EarlierImputation;
import vn.thang.scoring.methods.internal.index.EffectiveWeighting;
import vn.thang.scoring.methods.internal.index.EntropyWeighting;
import vn.thang.scoring.methods.internal.index.GeometricMean;
import vn.thang.scoring.methods.internal.index.Goalposts;
import vn.thang.scoring.methods.internal.index.HarmonicMean;
import vn.thang.scoring.methods.internal.index.MeanImputation;
import vn.thang.scoring.methods.internal.index.Median;
import vn.thang.scoring.methods.internal.index.MedianImputation;
import vn.thang.scoring.methods.internal.index.MinMax;
import vn.thang.scoring.methods.internal.index.Minimum;
import vn.thang.scoring.methods.internal.index.NoImputation;
import vn.thang.scoring.methods.internal.index.NoNormalisation;
import vn.thang.scoring.methods.internal.index.OptimisedWeighting;
import vn.thang.scoring.methods.internal.index.OutlierTreatment;
import vn.thang.scoring.methods.internal.index.PairwiseWeighting;
import vn.thang.scoring.methods.internal.index.PercentileRank;
import vn.thang.scoring.methods.internal.index.PowerMean;
import vn.thang.scoring.methods.internal.index.Promethee;
import vn.thang.scoring.methods.internal.index.RankNumbers;
import vn.thang.scoring.methods.internal.index.Screening;
import vn.thang.scoring.methods.internal.index.Topsis;
import vn.thang.scoring.methods.internal.index.Transformation;
import vn.thang.scoring.methods.internal.index.Vector;
import vn.thang.scoring.methods.internal.index.WeightedProduct;
import vn.thang.scoring.methods.internal.index.WeightedSum;
import vn.thang.scoring.methods.internal.index.Weighting;
import vn.thang.scoring.methods.internal.index.ZScore;

/** The methods that come with Thang: rules, index steps, aggregations. */
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

    private static final List<IndexStepMethod> STEPS = List.of(
            new Screening(),
            new Denomination(),
            new NoImputation(),
            new MeanImputation(),
            new MedianImputation(),
            new EarlierImputation(),
            new OutlierTreatment(),
            new Transformation(),
            new NoNormalisation(),
            new MinMax(),
            new Goalposts(),
            new ZScore(),
            new RankNumbers(),
            new PercentileRank(),
            new Borda(),
            new DistanceToMaximum(),
            new DistanceToReference(),
            new DistanceToTarget(),
            new Vector(),
            new Weighting(),
            new EffectiveWeighting(),
            new EntropyWeighting(),
            new CriticWeighting(),
            new ComponentWeighting(),
            new OptimisedWeighting(),
            new PairwiseWeighting(),
            new BudgetWeighting());

    private static final List<AggregationMethod> AGGREGATIONS = List.of(
            new WeightedSum(),
            new ArithmeticMean(),
            new GeometricMean(),
            new HarmonicMean(),
            new PowerMean(),
            new Median(),
            new Minimum(),
            new WeightedProduct(),
            new Copeland(),
            new Topsis(),
            new Promethee());

    private StandardMethods() {}

    /** One method per kind of rule. */
    public static List<RuleMethod> all() {
        return ALL;
    }

    /** One method per kind of index step and aggregation. */
    public static IndexMethods index() {
        return new IndexMethods(STEPS, AGGREGATIONS);
    }

    /** Scoring with the methods of installed bundles, asked first, and the standard ones. */
    public static Scoring scoring() {
        List<RuleMethod> rules = new ArrayList<>(InstalledMethods.rules());
        rules.addAll(ALL);
        return new Scoring(RuleRegistry.of(rules), InstalledMethods.index().before(index()));
    }
}
