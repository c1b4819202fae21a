// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Names of criteria that are too long for the columns of a table. */
@Component(service = FrameworkRule.class)
public final class LongNames implements FrameworkRule {
    private static final int LONGEST = 200;

    @Override
    public String id() {
        return "example-long-names";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        framework.eAllContents().forEachRemaining(object -> {
            if (object instanceof Described described) {
                described.getName().stream()
                        .filter(name ->
                                name.getValue() != null && name.getValue().length() > LONGEST)
                        .forEach(name -> findings.report(
                                Severity.INFO,
                                object,
                                CriteriaPackage.Literals.DESCRIBED__NAME,
                                Messages.of(LongNames.class)
                                        .message("names.long", name.getValue().length(), LONGEST)));
            }
        });
    }
}
