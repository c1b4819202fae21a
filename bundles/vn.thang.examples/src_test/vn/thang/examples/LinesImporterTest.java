// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.Importer;
import vn.thang.testkit.report.ImporterContractTest;

class LinesImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new LinesImporter();
    }

    @Override
    protected byte[] sample() {
        return "A;a;5\nB;a;4.5\nA;b;NA\n".getBytes(StandardCharsets.UTF_8);
    }

    /** Two figures and a scorecard. */
    @Override
    protected Optional<Framework> framework() {
        Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        framework.setId("framework");
        for (String code : List.of("a", "b")) {
            Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
            measure.setId("measure-" + code);
            measure.setCode(code);
            framework.getMeasures().add(measure);
        }
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("scorecard");
        framework.getScorecards().add(scorecard);
        return Optional.of(framework);
    }

    private BadInputException refusedText(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.lines"), text);
        return assertThrows(BadInputException.class, () -> importer().read(file, framework()));
    }

    @Test
    void aLineIsAFigureOfAUnit() throws Exception {
        Path file = Files.writeString(folder.resolve("a.lines"), "A,a,5\n\nB,a,4.5\nA,b,NA\n");
        ImportedAssessment read = importer().with(Map.of("separator", "comma")).read(file, framework());
        assertEquals(2, read.model().getUnits().size());
        assertEquals(3, read.edits().size());
    }

    @Test
    void whatIsWrongIsNamedByLineOrByUnitAndCode() throws Exception {
        BadInputException parts = refusedText("A;a;5\n\nB;a\n");
        assertEquals(3, parts.findings().getFirst().location().row());
        assertTrue(refusedText("A;a;5\nA;a;6\n")
                .findings()
                .getFirst()
                .in(Locale.ENGLISH)
                .contains("already: 5"));
        BadInputException number = refusedText("A;a;5\nB;a;1,5\n");
        assertEquals("B", number.findings().getFirst().location().element());
        assertEquals("a", number.findings().getFirst().location().column());
    }
}
