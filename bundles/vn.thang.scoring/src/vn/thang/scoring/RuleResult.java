// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Message;

/**
 * What a rule gives for sample figures.
 *
 * @param status null when the rule cannot be used as it is; the findings say why
 * @param points rounded as the framework says; in index mode the normalised value; null unless scored
 * @param maximum the criterion's maximum; null when none is stated and in index mode
 * @param calculation the calculation, or why there is none; null when the rule cannot be used
 * @param notes roundings and the like
 * @param findings what is wrong with the rule, or met while scoring; empty when all is well
 */
public record RuleResult(
        ScoreStatus status,
        BigDecimal points,
        BigDecimal maximum,
        Message calculation,
        List<Message> notes,
        List<Finding> findings) {
    public RuleResult {
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }
}
