// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.List;
import vn.thang.validation.FrameworkRule;

/** The rules every framework is checked with. */
public final class StandardFrameworkRules {
    private StandardFrameworkRules() {}

    /** In the order of the findings: what breaks the file first, what is only worth knowing last. */
    public static List<FrameworkRule> all() {
        return List.of(
                new IdsAndReferences(),
                new RequiredFeatures(),
                new UniqueCodes(),
                new AmendmentCycle(),
                new Maxima(),
                new MaximaSum(),
                new Weights(),
                new EmptyGroups(),
                new Scales(),
                new LadderLevels(),
                new Thresholds(),
                new RatioTarget(),
                new RuleParameters(),
                new IndexParameters(),
                new DirectionHonoured(),
                new MeasureBounds(),
                new RoundingDecimals(),
                new Bandings(),
                new Formulas(),
                new SurveySelfScored(),
                new ScorecardReferences(),
                new AttributeValues(),
                new Extensions(),
                new LineageEntries(),
                new MissingTexts(),
                new UnverifiedIssued(),
                new SealPresent(),
                new UnusedMeasures(),
                new Unreachable(),
                new MaximumReachable(),
                new ConstantFormulas(),
                new DuplicateNames(),
                new OtherLanguages(),
                new EvidenceDemands(),
                new SourcesStated());
    }
}
