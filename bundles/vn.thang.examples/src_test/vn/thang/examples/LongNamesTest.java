// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;
import vn.thang.testkit.report.FrameworkRuleContractTest;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

class LongNamesTest extends FrameworkRuleContractTest {
    @Override
    protected FrameworkRule rule() {
        return new LongNames();
    }

    @Override
    protected Framework faulty() {
        return named(201);
    }

    private static Framework named(int characters) {
        Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        Text name = CriteriaFactory.eINSTANCE.createText();
        name.setLanguage("en");
        name.setValue("n".repeat(characters));
        framework.getMeasures().add(CriteriaFactory.eINSTANCE.createMeasure());
        framework.getMeasures().getFirst().getName().add(name);
        return framework;
    }

    @Test
    void twoHundredCharactersAreNotTooMany() {
        Findings findings = new Findings("f");
        rule().check(named(200), findings.of(rule()));
        assertEquals(0, findings.all().size());
        rule().check(named(201), findings);
        assertEquals(
                "The name has 201 characters; tables show up to 200.",
                findings.all().getFirst().message().in(Locale.ENGLISH));
    }
}
