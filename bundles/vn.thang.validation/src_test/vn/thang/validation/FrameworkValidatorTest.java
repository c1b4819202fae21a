// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.validation.SoundFramework.n;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.criteria.*;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkFiles;

/** Every rule is silent on a sound framework and fires on the fault it is for, and only it does. */
class FrameworkValidatorTest {
    private static final Locale VI = Locale.of("vi");
    private final FrameworkValidator validator = new FrameworkValidator();

    @Test
    void theSoundFrameworkHasNoFindings() {
        assertEquals(List.of(), validator.validate(SoundFramework.create().framework, "f.criteria"));
    }

    @Test
    void theSoundFrameworkHasEveryKindOfRuleAndSurvivesARoundTrip() throws Exception {
        SoundFramework sound = SoundFramework.create();
        Set<Object> seen = new HashSet<>();
        sound.all(ScoringRule.class).forEach(rule -> seen.add(rule.eClass()));
        assertEquals(Set.copyOf(SoundFramework.ruleKinds()), seen);
        byte[] bytes = FrameworkFiles.toBytes(sound.framework);
        Framework read = FrameworkFiles.load(new ByteArrayInputStream(bytes), "f.criteria");
        assertArrayEquals(bytes, FrameworkFiles.toBytes(read));
        assertEquals(List.of(), validator.validate(read, "f.criteria"));
    }

    @Test
    void boundsThatReachEveryStepAndTheMaximumAreSilent() {
        SoundFramework sound = SoundFramework.create();
        Measure figure = FrameworkFaults.bounded(sound, "0", "90");
        sound.only(SteppedThresholdRule.class).setDenominator(null);
        sound.only(SteppedThresholdRule.class).setNumerator(figure);
        sound.only(RatioRule.class).setNumerator(figure);
        sound.only(CountRule.class).setMeasure(figure);
        sound.only(CountRule.class).setCap(n("5"));
        sound.only(Increment.class).setCap(n("3"));
        sound.only(InverseRule.class).setMeasure(figure);
        assertEquals(List.of(), validator.validate(sound.framework, null), "90 reaches the step from 90 itself");
        sound.only(SteppedThresholdRule.class).setEdge(BandEdge.LOWER_BAND);
        assertEquals(
                List.of("The step from 90 is never reached: the figures allow at most 90. Lower the threshold or"
                        + " correct the bounds of the measures."),
                validator.validate(sound.framework, null).stream()
                        .map(each -> each.message().in(Locale.ENGLISH))
                        .toList(),
                "an exclusive edge is not reached by the bound");
    }

    @Test
    void aFindingHasItsObjectAndTheRestOfALongListIsCounted() {
        SoundFramework sound = SoundFramework.create();
        sound.more.setMaximum(n("41"));
        List<Found> found = validator.found(sound.framework, new Findings("f.criteria"));
        assertEquals(
                List.of(
                        new Target.Element(sound.points, CriteriaPackage.Literals.NODE__MAXIMUM),
                        new Target.Element(sound.more, CriteriaPackage.Literals.NODE__MAXIMUM)),
                found.stream().map(Found::target).toList());
        List<Found> limited = validator.found(sound.framework, new Findings("f.criteria").limit(1));
        assertEquals(2, limited.size());
        assertEquals(
                "f.criteria: There are more findings of this rule; the first 1 are listed.",
                limited.get(1).finding().in(Locale.ENGLISH));
        assertEquals(Severity.ERROR, limited.get(1).finding().severity());
        assertThrows(
                CancellationException.class,
                () -> validator.found(sound.framework, new Findings(null).cancelledBy(() -> true)));
    }

    @ParameterizedTest(name = "{index} {0} at {1}")
    @MethodSource("vn.thang.validation.FrameworkFaults#all")
    void aFaultIsFoundByItsRuleOnly(String rule, String element, Consumer<SoundFramework> change) {
        SoundFramework sound = SoundFramework.create();
        change.accept(sound);
        List<Finding> findings = validator.validate(sound.framework, "f.criteria");
        assertFalse(findings.isEmpty());
        assertEquals(
                Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()), findings.toString());
        if (!rule.equals("missing-id")) {
            assertTrue(
                    findings.stream()
                            .anyMatch(each -> element.equals(each.location().element())),
                    findings.toString());
        }
        for (Finding finding : findings) {
            for (Locale locale : List.of(Locale.ENGLISH, VI)) {
                String text = finding.in(locale);
                assertTrue(text.startsWith("f.criteria") && !text.contains("{"), text);
            }
        }
    }

    /** Applies each fix that is offered for a fault, to a fresh copy; what it repairs is not found again at that place. */
    @ParameterizedTest(name = "{index} {0} at {1}")
    @MethodSource("vn.thang.validation.FrameworkFaults#all")
    void aFixRepairsItsFinding(String rule, String element, Consumer<SoundFramework> change) {
        int offered = Integer.MAX_VALUE;
        for (int i = 0; i < offered; i++) {
            SoundFramework sound = SoundFramework.create();
            change.accept(sound);
            List<Found> found = validator.found(sound.framework, new Findings("f"));
            List<Offer> offers = found.stream()
                    .flatMap(each -> FrameworkFixes.of(each).stream().map(fix -> new Offer(each, fix)))
                    .toList();
            offered = offers.size();
            if (i < offered) {
                applied(sound, offers.get(i));
            }
        }
        assertTrue(offered == 0 || WITH_FIXES.contains(rule), "fixes for " + rule + " are not listed in this test");
    }

    private record Offer(Found found, FrameworkFix fix) {}

    private void applied(SoundFramework sound, Offer offer) {
        offer.fix().apply();
        assertFalse(
                validator.found(sound.framework, new Findings("f")).stream()
                        .anyMatch(each -> each.target().equals(offer.found().target())
                                && each.finding()
                                        .message()
                                        .key()
                                        .equals(offer.found()
                                                .finding()
                                                .message()
                                                .key())),
                offer.fix().label().in(Locale.ENGLISH));
        assertFalse(offer.fix().label().in(VI).contains("{"));
    }

    @Test
    void aDraftInTheMissingLanguageLeavesTheOtherTextsAsTheyAre() {
        SoundFramework sound = SoundFramework.create();
        sound.more.getName().remove(0);
        List<String> before = texts(sound.more);
        Found missing = validator.found(sound.framework, new Findings("f")).getFirst();
        FrameworkFixes.of(missing).getFirst().apply();
        List<String> after = texts(sound.more);
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(before.size() + 1, after.size());
    }

    private static List<String> texts(Node node) {
        return node.getName().stream()
                .map(text -> text.getLanguage() + " " + text.getValue())
                .toList();
    }

    private static final Set<String> WITH_FIXES = Set.of(
            "missing-id",
            "duplicate-id",
            "bad-id",
            "duplicate-code",
            "maxima-sum",
            "weight",
            "empty-group",
            "scale",
            "ladder",
            "steps",
            "rule-parameter",
            "measure",
            "banding",
            "rounding",
            "survey-self-scored",
            "missing-text",
            "unused-measure",
            "unreachable",
            "maximum-unreachable",
            "other-language",
            "evidence-demand");

    @Test
    void theDifferenceIsDistributedExactlyInProportion() {
        // Maxima of 5, 5, 4, 4, 4, 6, 4, 4, 4 sum to 40; times 41/40 and rounded to whole points, as all of them are,
        // each stays as it is (5.125, 4.1, 6.15), so the 1 that is left goes to the largest
        SoundFramework sound = SoundFramework.create();
        sound.more.setMaximum(n("41"));
        sound.points.setMaximum(n("101"));
        Found found = validator.found(sound.framework, new Findings("f")).get(0);
        List<FrameworkFix> fixes = FrameworkFixes.of(found);
        assertEquals(
                List.of("Set the maximum to 40", "Distribute 1 over the 9 criteria in proportion"),
                fixes.stream().map(fix -> fix.label().in(Locale.ENGLISH)).toList());
        assertEquals(
                List.of("Đặt điểm tối đa bằng 40", "Phân bổ 1 cho 9 tiêu chí theo tỷ lệ"),
                fixes.stream().map(fix -> fix.label().in(VI)).toList());
        fixes.get(1).apply();
        assertEquals(
                List.of(n("5"), n("5"), n("4"), n("4"), n("4"), n("7"), n("4"), n("4"), n("4")),
                sound.more.getChildren().stream().map(Node::getMaximum).toList());
    }

    @Test
    void idsAndCodesAreFree() {
        SoundFramework sound = SoundFramework.create();
        sound.more.setCode("g1");
        Found code = validator.found(sound.framework, new Findings("f")).get(0);
        assertEquals(
                "Give it the code \"g2\"",
                FrameworkFixes.of(code).get(0).label().in(Locale.ENGLISH));
        sound.more.setCode(null);
        sound.more.setId("nhóm 2 (mới)");
        Found id = validator.found(sound.framework, new Findings("f")).get(0);
        assertEquals(
                "Give it the id \"nhóm-2-mới-\"",
                FrameworkFixes.of(id).get(0).label().in(Locale.ENGLISH));
    }

    @Test
    void everyRuleIsTestedAndNamedInBothLanguages() {
        Set<String> tested = FrameworkFaults.all()
                .map(each -> (String) each.get()[0])
                .collect(Collectors.toCollection(TreeSet::new));
        tested.removeAll(Set.of("missing-id", "duplicate-id", "bad-id", "outside-reference"));
        tested.add("ids-and-references");
        assertEquals(
                validator.rules().stream().map(FrameworkRule::id).collect(Collectors.toCollection(TreeSet::new)),
                tested);
        for (FrameworkRule rule : validator.rules()) {
            for (Locale locale : List.of(Locale.ENGLISH, VI)) {
                assertFalse(rule.name().in(locale).isBlank());
                assertFalse(rule.description().in(locale).isBlank());
                assertFalse(rule.explanation().in(locale).isBlank());
            }
        }
    }

    @Test
    void unscoredAndBonusCriteriaDoNotCountForTheSum() {
        SoundFramework sound = SoundFramework.create();
        sound.rules.getChildren().get(7).setMaximum(n("5"));
        assertEquals(List.of(), validator.validate(sound.framework, null), "a stated bonus may stand on top");
        sound.rules.setMaximum(n("65"));
        sound.points.setMaximum(n("105"));
        assertEquals(List.of(), validator.validate(sound.framework, null), "or inside");
        sound.rules.setMaximum(n("67"));
        sound.points.setMaximum(n("107"));
        assertEquals(1, validator.validate(sound.framework, null).size(), "what is not scored never counts");
    }

    @Test
    void maximaMayBeLeftToTheChildren() {
        SoundFramework sound = SoundFramework.create();
        sound.rules.setMaximum(null);
        assertEquals(List.of(), validator.validate(sound.framework, null));
        sound.more.setMaximum(null);
        sound.points.setMaximum(n("100.1"));
        Finding finding = validator.validate(sound.framework, "f.criteria").get(0);
        assertEquals(
                "f.criteria, element points, feature maximum: The maximum of \"points\" is 100.1, but the maxima of"
                        + " its scored children sum to 100 (difference 0.1). Correct one of them.",
                finding.in(Locale.ENGLISH));
        assertTrue(finding.in(VI).contains("100,1"));
    }

    @Test
    void findingsOfAFileHaveTheirLineAndAreNotRepeated() throws Exception {
        SoundFramework sound = SoundFramework.create();
        sound.points.setMaximum(n("99"));
        String text = new String(FrameworkFiles.toBytes(sound.framework), StandardCharsets.UTF_8)
                .replace("<tiers id=\"tier\"", "<tiers id=\"count\"")
                .replace("tier=\"tier\"", "");
        var document =
                FrameworkFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.criteria");
        List<Finding> findings = validator.validate(document);
        assertEquals(
                List.of("duplicate-id", "maxima-sum"),
                findings.stream().map(Finding::rule).toList(),
                findings.toString());
        long line = text.lines()
                        .takeWhile(each -> !each.contains("<scorecards id=\"points\""))
                        .count()
                + 1;
        assertEquals((int) line, findings.get(1).location().row());
        assertEquals(Severity.ERROR, findings.get(1).severity());
    }
}
