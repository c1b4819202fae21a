// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Message;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** What every {@link FrameworkRule} promises. Extend this class, say what is tested and what it finds something in. */
public abstract class FrameworkRuleContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The rule under test. */
    protected abstract FrameworkRule rule();

    /** A framework that the rule finds something in; a new one each time. */
    protected abstract Framework faulty();

    @Test
    void declaresItselfInBothLanguages() {
        assertTrue(rule().id().matches("[a-z][a-z0-9-]*"), rule().id());
        for (Message text : List.of(rule().name(), rule().description(), rule().explanation())) {
            assertFalse(text.in(Locale.ENGLISH).isBlank());
            assertNotEquals(text.in(Locale.ENGLISH), text.in(VIETNAMESE));
        }
    }

    @Test
    void findingsNameTheElementAndSpeakBothLanguages() {
        List<Finding> findings = check(faulty());
        assertFalse(findings.isEmpty(), "nothing is found in what is faulty");
        for (Finding finding : findings) {
            assertEquals(rule().id(), finding.rule());
            assertEquals("some.criteria", finding.location().file());
            assertFalse(finding.message().in(Locale.ENGLISH).isBlank());
            assertNotEquals(
                    finding.message().in(Locale.ENGLISH), finding.message().in(VIETNAMESE));
        }
    }

    @Test
    void whatIsIncompleteIsNoReasonToFail() {
        Framework framework = CriteriaFactory.eINSTANCE.createFramework();
        check(framework);
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        framework.getScorecards().add(scorecard);
        check(framework);
        scorecard.getChildren().add(CriteriaFactory.eINSTANCE.createGroup());
        scorecard.getChildren().add(CriteriaFactory.eINSTANCE.createCriterion());
        framework.getName().add(CriteriaFactory.eINSTANCE.createText());
        framework.getMeasures().add(CriteriaFactory.eINSTANCE.createMeasure());
        check(framework);
    }

    /** Of the bundled frameworks and the faulty one. */
    @Test
    void sameFrameworkGivesTheSameFindingsOnAnyThreadAndIsNotChanged() throws Exception {
        for (Framework framework : frameworks()) {
            String before = FrameworkFiles.contentHash(framework);
            List<String> once = said(framework);
            assertEquals(
                    once, CompletableFuture.supplyAsync(() -> said(framework)).get());
            assertEquals(before, FrameworkFiles.contentHash(framework));
        }
    }

    private List<Framework> frameworks() throws BadInputException {
        Stream.Builder<Framework> all = Stream.builder();
        all.add(faulty());
        for (CatalogEntry entry : Catalog.entries()) {
            all.add(entry.framework());
        }
        return all.build().toList();
    }

    private List<Finding> check(Framework framework) {
        Findings findings = new Findings("some.criteria");
        rule().check(framework, findings.of(rule()));
        return findings.all();
    }

    private List<String> said(Framework framework) {
        return check(framework).stream()
                .map(finding -> finding.severity() + finding.in(VIETNAMESE))
                .toList();
    }
}
