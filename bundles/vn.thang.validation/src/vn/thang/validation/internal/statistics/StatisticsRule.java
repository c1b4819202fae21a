// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.statistics;

import vn.thang.criteria.text.Messages;
import vn.thang.validation.Findings;
import vn.thang.validation.StatisticsThresholds;
import vn.thang.validation.ValidationRule;

/** A rule over the points of many units. */
public interface StatisticsRule extends ValidationRule {
    /** The texts of this package. */
    Messages TEXTS = Messages.of(StatisticsRule.class);

    void check(Sample sample, StatisticsThresholds thresholds, Findings findings);
}
