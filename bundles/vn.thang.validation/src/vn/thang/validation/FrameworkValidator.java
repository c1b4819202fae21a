// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.validation.internal.GuardedFrameworkRule;
import vn.thang.validation.internal.InstalledRules;
import vn.thang.validation.internal.framework.StandardFrameworkRules;

/** Checks frameworks. Immutable; may be used by any thread. */
public final class FrameworkValidator {
    private final List<FrameworkRule> rules;

    /** With the standard rules and those of installed bundles. */
    public FrameworkValidator() {
        this(InstalledRules.after(StandardFrameworkRules.all(), FrameworkRule.class, GuardedFrameworkRule::new));
    }

    /** With the given rules, in their order. */
    public FrameworkValidator(List<? extends FrameworkRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules, in the order in which they are applied. */
    public List<FrameworkRule> rules() {
        return rules;
    }

    /** What is wrong or noteworthy; {@code file} is what findings name and may be null. */
    public List<Finding> validate(Framework framework, String file) {
        return run(framework, new Findings(file)).all();
    }

    /** What is wrong or noteworthy, with the objects concerned, added to {@code findings}. */
    public List<Found> found(Framework framework, Findings findings) {
        return run(framework, findings).found();
    }

    /** What was noticed while reading and what the rules find, each once and with its line. */
    public List<Finding> validate(FrameworkDocument document) {
        List<Finding> all = new ArrayList<>(document.findings());
        Set<List<String>> seen = new HashSet<>();
        document.findings().forEach(each -> seen.add(key(each)));
        Findings own = run(document.framework(), new Findings(document.file(), document.lines()));
        for (Finding each : own.all()) {
            if (!seen.contains(key(each))) {
                all.add(each);
            }
        }
        return all;
    }

    private static List<String> key(Finding finding) {
        return List.of(finding.rule(), String.valueOf(finding.location().element()));
    }

    private Findings run(Framework framework, Findings findings) {
        for (FrameworkRule rule : rules) {
            rule.check(framework, findings.of(rule));
        }
        return findings;
    }
}
