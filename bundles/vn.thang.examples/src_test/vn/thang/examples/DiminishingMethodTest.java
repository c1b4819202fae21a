// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.RuleMethod;
import vn.thang.testkit.RuleMethodContractTest;

class DiminishingMethodTest extends RuleMethodContractTest {
    @Override
    protected RuleMethod method() {
        return new DiminishingMethod();
    }

    @Override
    protected ScoringRule rule() {
        EClass kind = (EClass) metamodel().getEClassifier("DiminishingRule");
        ScoringRule rule = (ScoringRule) EcoreUtil.create(kind);
        rule.eSet(kind.getEStructuralFeature("measure"), measure("m"));
        return rule;
    }

    private static EPackage metamodel() {
        Path file = Path.of("thang-extensions", "examples.ecore");
        try {
            return ExtensionPackage.read(Files.readAllBytes(file), file.toString())
                    .metamodel();
        } catch (BadInputException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theNumberForHalfOfThePointsIsTenUnlessStated() {
        assertEquals(
                "10", rule().eGet(rule().eClass().getEStructuralFeature("half")).toString());
    }
}
