// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thang.validation.SoundFramework.n;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Texts;

/** Every rule is silent on a sound assessment and fires on the fault it is for, and only it does. */
class AssessmentValidatorTest {
    private static final Locale VI = Locale.of("vi");
    private final AssessmentValidator validator = new AssessmentValidator();

    /** Two units, all kinds of cells, reasons and evidence where they are needed. */
    private static final class Sound {
        final SoundFramework framework = SoundFramework.create();
        final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        final UnitGroup group = SoundFramework.described(AssessmentFactory.eINSTANCE.createUnitGroup(), "urban");
        final Unit one = unit("u1", "Huyện Đắk Mil");
        final Unit two = unit("u2", "Huyện Cư Jút");
        final MemoryScoreData data = new MemoryScoreData(List.of("u1", "u2"));
        final Map<String, String> comments = new HashMap<>();
        final Map<String, List<Evidence>> evidence = new HashMap<>();

        Sound() {
            assessment.setId("a");
            assessment.getGroups().add(group);
            criterion("c-YesNoRule").setEvidence(EvidenceDemand.REQUIRED);
            criterion("c-RatioRule").setEvidence(EvidenceDemand.REQUIRED_OR_EXPLAINED);
            criterion("c-RatioRule").setApplicability(CriteriaFactory.eINSTANCE.createApplicability());
            criterion("c-RatioRule").getApplicability().getUnitGroups().add("urban");
            input("u1", "count", "12.5");
            input("u1", "level", "2");
            input("u1", "c-YesNoRule", "1");
            input("u1", "c-FullHalfNoneRule", "0.5");
            points("u1", "c-ExpertRule", "9.5");
            points("u1", "c-BonusPenaltyRule", "-5");
            points("u1", "c-RatioRule", "10");
            data.set("u2", key("c-YesNoRule", Facet.INPUT), Cell.NOT_APPLICABLE);
            comments.put("u2c-YesNoRule", "Chưa có dịch vụ");
            comments.put("u1c-RatioRule", "Giải trình");
            evidence.put(
                    "u1c-YesNoRule",
                    List.of(new Evidence("e", "u1", "c-YesNoRule", "1/BC", null, null, null, null, null, null)));
        }

        Unit unit(String id, String name) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId(id);
            unit.getName().addAll(Texts.of(name, name));
            unit.setTier(framework.framework.getTiers().get(0));
            assessment.getUnits().add(unit);
            return unit;
        }

        Criterion criterion(String id) {
            return framework.all(Criterion.class).stream()
                    .filter(each -> id.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
        }

        static ColumnKey key(String item, Facet facet) {
            return new ColumnKey(item, facet, Layer.VERIFIED);
        }

        void input(String unit, String item, String value) {
            data.set(unit, key(item, Facet.INPUT), Cell.of(n(value)));
        }

        void points(String unit, String item, String value) {
            data.set(unit, key(item, Facet.POINTS), Cell.of(n(value)));
        }

        Optional<CellInfo> info(String unit, ColumnKey key) {
            return Optional.ofNullable(comments.get(unit + key.itemId()))
                    .map(comment -> new CellInfo(new Author("x", "X"), Instant.EPOCH, comment));
        }

        List<Evidence> evidenceOf(String unit) {
            return evidence.values().stream()
                    .flatMap(List::stream)
                    .filter(each -> each.unitId().equals(unit))
                    .toList();
        }

        AssessmentInput input() {
            return new AssessmentInput(
                    framework.framework, assessment, data, Optional.of(this::info), Optional.of(this::evidenceOf));
        }
    }

    @Test
    void theSoundAssessmentHasNoFindings() {
        assertEquals(List.of(), validator.validate(new Sound().input(), "a.assessment"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("unit-scorecard", "u2", null, s -> {
                    s.framework.index.setTier(s.one.getTier());
                    s.two.setTier(null);
                }),
                fault("unit-scorecard", "u2", null, s -> {
                    Tier other = CriteriaFactory.eINSTANCE.createTier();
                    other.setId("other");
                    s.framework.index.setTier(s.one.getTier());
                    s.two.setTier(other);
                }),
                fault("duplicate-unit", "U1", null, s -> s.two.setCode("U1")),
                fault(
                        "duplicate-unit",
                        "u2",
                        null,
                        s -> s.two.getName()
                                .get(0)
                                .setValue(Normalizer.normalize("huyện  đắk mil ", Normalizer.Form.NFD))),
                fault("duplicate-unit", "u2", null, s -> s.two.getAliases().add("HUYỆN\u00a0ĐẮK MIL")),
                fault("unit-cycle", "u1", null, s -> {
                    s.one.setParent(s.two);
                    s.two.setParent(s.one);
                }),
                fault("points-range", "u1", "c-ExpertRule", s -> s.points("u1", "c-ExpertRule", "10.5")),
                fault("points-range", "u1", "c-ExpertRule", s -> s.points("u1", "c-ExpertRule", "-0.5")),
                fault("points-range", "u1", "c-ExpertRule", s -> s.points("u1", "c-ExpertRule", "9.3")),
                fault("points-range", "u1", "c-BonusPenaltyRule", s -> s.points("u1", "c-BonusPenaltyRule", "-5.01")),
                fault("points-range", "u1", "c-BonusPenaltyRule", s -> s.points("u1", "c-BonusPenaltyRule", "1")),
                fault("answer", "u1", "c-YesNoRule", s -> s.input("u1", "c-YesNoRule", "0.5")),
                fault("answer", "u1", "c-FullHalfNoneRule", s -> s.input("u1", "c-FullHalfNoneRule", "0.25")),
                fault("answer", "u1", "c-LevelLadderRule", s -> s.input("u1", "c-LevelLadderRule", "3")),
                fault("figure-range", "u1", "count", s -> s.framework.count.setMaximum(n("12"))),
                fault("figure-range", "u1", "count", s -> s.framework.count.setMinimum(n("13"))),
                fault("figure-range", "u1", "count", s -> s.framework.count.setDecimals(0)),
                fault("figure-range", "u1", "count", s -> s.framework.count.setType(MeasureType.INTEGER)),
                fault("figure-range", "u1", "count", s -> s.framework.count.setType(MeasureType.YES_NO)),
                fault("figure-range", "u1", "count", s -> s.framework.count.setType(MeasureType.RANK)),
                fault("figure-range", "u1", "level", s -> s.input("u1", "level", "3")),
                fault("na-contradiction", "u2", "c-YesNoRule", s -> {
                    s.points("u2", "c-YesNoRule", "0");
                }),
                fault("na-reason", "u2", "c-YesNoRule", s -> s.comments.put("u2c-YesNoRule", " ")),
                fault("evidence", "u1", "c-YesNoRule", s -> s.evidence.clear()),
                fault("evidence", "u1", "c-RatioRule", s -> s.comments.remove("u1c-RatioRule")),
                // a figure that earns points at a criterion with evidence demanded
                fault("evidence", "u2", "c-LevelLadderRule", s -> {
                    s.criterion("c-LevelLadderRule").setEvidence(EvidenceDemand.REQUIRED);
                    s.input("u2", "level", "1");
                    s.evidence.put(
                            "u1c-LevelLadderRule",
                            List.of(new Evidence(
                                    "e2", "u1", "c-LevelLadderRule", "2/BC", null, null, null, null, null, null)));
                }),
                fault("part-above-whole", "u1", "count", s -> {
                    s.framework.only(RatioRule.class).setDenominator(s.framework.total);
                    s.framework.count.setUnit("người");
                    s.framework.total.setUnit("người");
                    s.input("u1", "total", "12");
                }),
                fault(
                        "layer-difference",
                        "u1",
                        "c-ExpertRule",
                        s -> s.data.set(
                                "u1", new ColumnKey("c-ExpertRule", Facet.POINTS, Layer.SELF), Cell.of(n("10")))),
                fault("unknown-unit-group", "c-RatioRule", null, s -> s.group.setCode("rural")),
                fault("unknown-item", null, "gone", s -> s.points("u1", "gone", "1")));
    }

    private static Arguments fault(String rule, String element, String column, Consumer<Sound> change) {
        return Arguments.arguments(rule, element, column, change);
    }

    @ParameterizedTest(name = "{index} {0} at {1} {2}")
    @MethodSource("faults")
    void aFaultIsFoundByItsRuleOnly(String rule, String element, String column, Consumer<Sound> change) {
        Sound sound = new Sound();
        change.accept(sound);
        List<Finding> findings = validator.validate(sound.input(), "a.assessment");
        assertFalse(findings.isEmpty());
        assertEquals(
                Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()), findings.toString());
        assertEquals(element, findings.get(0).location().element());
        assertEquals(column, findings.get(0).location().column());
        for (Locale locale : List.of(Locale.ENGLISH, VI)) {
            String text = findings.get(0).in(locale);
            assertTrue(text.startsWith("a.assessment") && !text.contains("{"), text);
        }
    }

    @Test
    void everyRuleIsTestedAndNamedInBothLanguages() {
        Set<String> tested =
                faults().map(each -> (String) each.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                validator.rules().stream().map(AssessmentRule::id).collect(Collectors.toCollection(TreeSet::new)),
                tested);
        for (AssessmentRule rule : validator.rules()) {
            for (Locale locale : List.of(Locale.ENGLISH, VI)) {
                assertFalse(rule.name().in(locale).isBlank());
                assertFalse(rule.description().in(locale).isBlank());
                assertFalse(rule.explanation().in(locale).isBlank());
            }
        }
    }

    @Test
    void aScoreAboveItsMaximumNamesUnitCriterionAndLayer() {
        Sound sound = new Sound();
        sound.points("u1", "c-ExpertRule", "10.5");
        Finding finding = validator.validate(sound.input(), "a.assessment").get(0);
        assertEquals(
                "a.assessment, element u1, column c-ExpertRule: 10.5 points are above the maximum of 10 (verified"
                        + " score). Enter at most 10.",
                finding.in(Locale.ENGLISH));
        assertEquals(
                "a.assessment, phần tử u1, cột c-ExpertRule: 10,5 điểm vượt điểm tối đa 10 (điểm thẩm định). Hãy nhập"
                        + " không quá 10.",
                finding.in(VI));
    }

    private static void store(Sound sound, ScoreFix fix) {
        ScoreFix stored = fix.needsReason() ? fix.because("Chưa triển khai") : fix;
        for (CellEdit edit : stored.edits()) {
            sound.data.set(edit.unitId(), edit.key(), edit.cell());
            if (edit.comment() != null) {
                sound.comments.put(edit.unitId() + edit.key().itemId(), edit.comment());
            }
        }
    }

    /** Each fix offered for a fault, on a fresh copy: the rule is silent afterwards. */
    @ParameterizedTest(name = "{index} {0} at {1} {2}")
    @MethodSource("faults")
    void aFixRepairsItsFinding(String rule, String element, String column, Consumer<Sound> change) {
        List<String> labels = labels(change);
        for (int i = 0; i < labels.size(); i++) {
            Sound sound = new Sound();
            change.accept(sound);
            Found found = validator.found(sound.input(), new Findings(null)).get(0);
            store(sound, AssessmentFixes.of(sound.input(), found).get(i));
            assertEquals(List.of(), validator.validate(sound.input(), null), labels.get(i));
        }
        if (Set.of("points-range", "answer", "part-above-whole", "na-contradiction", "na-reason", "layer-difference")
                .contains(rule)) {
            assertFalse(labels.isEmpty());
        }
    }

    private List<String> labels(Consumer<Sound> change) {
        Sound sound = new Sound();
        change.accept(sound);
        Found found = validator.found(sound.input(), new Findings(null)).get(0);
        return AssessmentFixes.of(sound.input(), found).stream()
                .map(fix -> fix.label().in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void fixesSayWhatTheyWillDo() {
        assertEquals(List.of("Set to 10"), labels(s -> s.points("u1", "c-ExpertRule", "10.5")));
        assertEquals(List.of("Set to 9.5", "Set to 9"), labels(s -> s.points("u1", "c-ExpertRule", "9.3")));
        assertEquals(List.of("Set to 0", "Set to 1"), labels(s -> s.input("u1", "c-YesNoRule", "0.5")));
        assertEquals(
                List.of("Keep \"not applicable\", clear the 0", "Keep the score, clear \"not applicable\"").stream()
                        .sorted()
                        .toList(),
                labels(s -> s.points("u2", "c-YesNoRule", "0")).stream()
                        .sorted()
                        .toList());
        assertEquals(List.of("State the reason..."), labels(s -> s.comments.put("u2c-YesNoRule", " ")));
        assertEquals(List.of(), labels(s -> s.evidence.clear()), "evidence is never invented");
    }

    @Test
    void aPartIsComparedWithItsWholeOnlyWhenBothAreCountedAlike() {
        Sound sound = new Sound();
        sound.framework.only(RatioRule.class).setDenominator(sound.framework.total);
        sound.input("u1", "total", "12");
        assertEquals(List.of(), validator.validate(sound.input(), null), "no units are stated");
        sound.framework.count.setUnit("máy");
        sound.framework.total.setUnit("người");
        assertEquals(List.of(), validator.validate(sound.input(), null), "machines per person");
        sound.framework.count.setUnit("người");
        sound.input("u1", "total", "12.5");
        assertEquals(List.of(), validator.validate(sound.input(), null), "all of them");
        sound.input("u1", "total", "12");
        Found found = validator.found(sound.input(), new Findings(null)).get(0);
        assertEquals(new Target.Score("u1", "count", Sound.key("count", Facet.INPUT)), found.target());
        assertEquals(
                "Mục count: 12,5 lớn hơn tổng thể là Mục total: 12 (điểm thẩm định). Hãy đổi chỗ hoặc sửa lại.",
                found.finding().message().in(VI));
    }

    @Test
    void aCommentExplainsADifferenceBetweenLayers() {
        Sound sound = new Sound();
        sound.data.set("u1", new ColumnKey("c-RatioRule", Facet.POINTS, Layer.SELF), Cell.of(n("8")));
        assertEquals(List.of(), validator.validate(sound.input(), null), "the verified score has a comment");
        sound.data.set("u1", new ColumnKey("c-ExpertRule", Facet.POINTS, Layer.SELF), Cell.of(n("9.50")));
        assertEquals(List.of(), validator.validate(sound.input(), null), "9.50 is 9.5");
    }

    @Test
    void theSameNameInAnotherTierIsAnotherUnit() {
        Sound sound = new Sound();
        Tier other = SoundFramework.described(CriteriaFactory.eINSTANCE.createTier(), "other");
        sound.framework.framework.getTiers().add(other);
        sound.framework.index.setTier(other);
        sound.two.setTier(other);
        sound.two.getAliases().add("Huyện Đắk Mil");
        assertEquals(List.of(), validator.validate(sound.input(), null));
    }

    @Test
    void withoutAStoreReasonsAndEvidenceAreNotAsked() {
        Sound sound = new Sound();
        sound.comments.clear();
        sound.evidence.clear();
        assertEquals(
                List.of(), validator.validate(sound.framework.framework, sound.assessment, sound.data, "a.assessment"));
    }
}
