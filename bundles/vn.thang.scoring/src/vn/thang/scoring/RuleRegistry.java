// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.Collection;
import java.util.List;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;

/** Finds the method of a rule; the first that handles it. */
@FunctionalInterface
public interface RuleRegistry {
    RuleMethod methodFor(ScoringRule rule) throws RuleException;

    static RuleRegistry of(Collection<RuleMethod> methods) {
        List<RuleMethod> all = List.copyOf(methods);
        return rule -> {
            for (RuleMethod method : all) {
                if (method.handles(rule)) {
                    return method;
                }
            }
            String name = rule.eClass().getName();
            throw new RuleException(new Finding(
                    Severity.ERROR,
                    "scoring.rule.unknown",
                    Location.none(),
                    Messages.of(RuleRegistry.class).message("rule.unknown", name)));
        };
    }
}
