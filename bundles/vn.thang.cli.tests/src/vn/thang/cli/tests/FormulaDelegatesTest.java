// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.extension.ExtensionFiles;

/** Formulas of metamodel packages through the delegates that {@code plugin.xml} of vn.thang.formula declares. */
class FormulaDelegatesTest {
    @TempDir
    Path folder;

    @Test
    void emfComputesAttributesAndOperationsByTheFormulas() throws Exception {
        ExtensionFiles.create("risk", folder);
        EClass kind = (EClass) ExtensionFiles.read(folder.resolve("thang-extensions/risk.ecore"))
                .metamodel()
                .getEClassifier("RiskWeightedCriterion");
        EObject criterion = EcoreUtil.create(kind);
        criterion.eSet(kind.getEStructuralFeature("likelihood"), 4);
        criterion.eSet(kind.getEStructuralFeature("impact"), 5);
        criterion.eSet(kind.getEStructuralFeature("mitigation"), new BigDecimal("0.25"));
        // by hand: 4 × 5 / 25 × (1 - 0.25) = 0.6; 9 × (1 - 0.6 / 2) = 6.3
        BigDecimal risk = (BigDecimal) criterion.eGet(kind.getEStructuralFeature("risk"));
        assertEquals(0, new BigDecimal("0.6").compareTo(risk), risk::toString);
        BigDecimal points = (BigDecimal)
                criterion.eInvoke(kind.getEOperations().getFirst(), ECollections.<Object>asEList(new BigDecimal("9")));
        assertEquals(0, new BigDecimal("6.3").compareTo(points), points::toString);
    }
}
