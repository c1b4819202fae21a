// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.Locale;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MissingPolicy;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Report;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;
import vn.thang.scoring.methods.StandardMethods;

/**
 * Small assessments in which every policy works that a formula has to follow. All numbers are invented and awarded
 * directly.
 */
final class FormulaSample {
    private static final String[] CRITERIA = {"a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2"};

    final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    MemoryScoreData data;
    private final UnitGroup units = AssessmentFactory.eINSTANCE.createUnitGroup();

    private FormulaSample() {
        Metamodel.init();
        framework.setId("fw");
        framework.setCode("thu");
        framework.setVersion("1");
        framework.getName().addAll(Texts.of("Bộ tiêu chí thử", "Sample criteria"));
        assessment.setId("as");
        assessment.setCode("thu");
        assessment.getName().addAll(Texts.of("Đánh giá thử", "Sample assessment"));
        describe(units, "g", "Huyện");
        assessment.getGroups().add(units);
    }

    /**
     * Scorecard 100 = A 40 (re-based) + B 30 (full marks) + C 20 (dropped from the denominator) + D 10 (missing is
     * skipped), rounded as given.
     */
    static FormulaSample points(RoundingLevel level, RoundingRule rule, int decimals) {
        FormulaSample sample = new FormulaSample();
        Scorecard scorecard = sample.scorecard();
        scorecard.setMaximum(new BigDecimal(100));
        Rounding rounding = CriteriaFactory.eINSTANCE.createRounding();
        rounding.setLevel(level);
        rounding.setRule(rule);
        rounding.setDecimals(decimals);
        rounding.setDecisionDecimals(2);
        scorecard.setRounding(rounding);
        scorecard.setBanding(sample.banding("80", "65", "50"));
        group(scorecard, "a", 10, 30).setNotApplicable(NotApplicablePolicy.REBASE);
        group(scorecard, "b", 10, 20).setNotApplicable(NotApplicablePolicy.FULL_MARKS);
        group(scorecard, "c", 10, 10).setNotApplicable(NotApplicablePolicy.DROP_FROM_DENOMINATOR);
        group(scorecard, "d", 4, 6).setMissing(MissingPolicy.SKIP);
        sample.units(10);
        sample.award(0, "9.13", "28.77", "8.05", "19.5", "9.995", "8.25", "3.335", "5.01");
        sample.award(1, "NA", "28.77", "8.05", "19.5", "9.995", "8.25", "3.335", "5.01");
        sample.award(2, "7.1", "NA", "NA", "13.45", "NA", "8.15", "3.105", "");
        sample.award(3, "7.1", "20", "NA", "13.45", "9", "NA", "", "4.4");
        sample.award(4, "7.1", "", "3", "13.45", "9", "2", "1", "4.4");
        sample.award(5, "9.13", "28.77", "8.05", "19.5", "9.995", "8.25", "3.335", "5.01");
        sample.award(6, "5", "15", "5", "10", "5", "5", "2", "3");
        sample.award(7, "NA", "NA", "5", "10", "5", "5", "2", "3");
        sample.award(8, "0", "0", "0", "0", "0", "0", "0", "0");
        sample.award(9, "8", "24", "8", "16", "8", "8", "3.2", "4.8");
        return sample;
    }

    /** An index with weights: A geometric of two, B to D arithmetic, D with a missing value skipped. */
    static FormulaSample index() {
        FormulaSample sample = new FormulaSample();
        Scorecard scorecard = sample.scorecard();
        scorecard.setMode(ScoreMode.INDEX);
        scorecard.setBanding(sample.banding("0.75", "0.5", "0.25"));
        scorecard.getBanding().setBasis(ScoreBasis.POINTS);
        int weight = 1;
        for (String code : new String[] {"a", "b", "c", "d"}) {
            Group group = group(scorecard, code, 1, 1);
            group.setWeight(new BigDecimal("0." + weight));
            group.getChildren().getFirst().setWeight(new BigDecimal(3));
            weight++;
        }
        StandardAggregation geometric = CriteriaFactory.eINSTANCE.createStandardAggregation();
        geometric.setKind(AggregationKind.GEOMETRIC);
        ((Group) scorecard.getChildren().getFirst()).setAggregation(geometric);
        scorecard.eAllContents().forEachRemaining(each -> {
            if (each instanceof Criterion criterion) {
                criterion.setMaximum(null);
                criterion.setRule(sample.indicator(criterion.getId()));
            }
        });
        sample.units(5);
        sample.award(0, "0.91", "0.83", "0.7", "0.66", "0.5", "0.4", "0.3", "0.2");
        sample.award(1, "0.11", "0.93", "0.7", "0.16", "0.5", "0.9", "0.3", "0.8");
        sample.award(2, "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5");
        sample.award(3, "0.51", "0.49", "0.2", "0.77", "0.35", "0.65", "0.45", "");
        sample.award(4, "0.05", "0.13", "0.2", "0.17", "0.35", "0.15", "0.45", "0.11");
        return sample;
    }

    private IndicatorRule indicator(String id) {
        Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
        describe(measure, "measure-" + id, "Chỉ số " + id);
        framework.getMeasures().add(measure);
        IndicatorRule rule = CriteriaFactory.eINSTANCE.createIndicatorRule();
        rule.setMeasure(measure);
        return rule;
    }

    /** Awards points; in an index, reports the figure. */
    FormulaSample award(int unit, String criterion, String points) {
        Cell cell = switch (points) {
            case "" -> Cell.MISSING;
            case "NA" -> Cell.NOT_APPLICABLE;
            default -> Cell.of(new BigDecimal(points));
        };
        boolean index = !framework.getMeasures().isEmpty();
        data.set(
                "u" + unit,
                index
                        ? new ColumnKey("measure-" + criterion, Facet.INPUT, Layer.FINAL)
                        : new ColumnKey(criterion, Facet.POINTS, Layer.FINAL),
                cell);
        return this;
    }

    Report report() throws Exception {
        return ReportBuilder.build(
                ReportInput.of(StandardMethods.scoring().score(framework, assessment, data, Layer.FINAL)),
                Locale.forLanguageTag("vi"));
    }

    private void award(int unit, String... points) {
        for (int i = 0; i < CRITERIA.length; i++) {
            award(unit, CRITERIA[i], points[i]);
        }
    }

    private Scorecard scorecard() {
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        describe(scorecard, "sc", "Cấp huyện");
        framework.getScorecards().add(scorecard);
        return scorecard;
    }

    private static Group group(Scorecard scorecard, String code, int first, int second) {
        Group group = CriteriaFactory.eINSTANCE.createGroup();
        describe(group, code, "Nhóm " + code);
        for (int i = 1; i <= 2; i++) {
            Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
            describe(criterion, code + i, "Tiêu chí " + code + i);
            criterion.setMaximum(new BigDecimal(i == 1 ? first : second));
            criterion.setRule(CriteriaFactory.eINSTANCE.createExpertRule());
            group.getChildren().add(criterion);
        }
        scorecard.getChildren().add(group);
        return group;
    }

    private Banding banding(String... edges) {
        Banding banding = CriteriaFactory.eINSTANCE.createBanding();
        describe(banding, "bands", "Xếp loại");
        String[] names = {"Tốt", "Khá", "Trung bình", "Yếu"};
        for (int i = 0; i < names.length; i++) {
            Band band = CriteriaFactory.eINSTANCE.createBand();
            describe(band, "band" + i, names[i]);
            band.setFrom(i < edges.length ? new BigDecimal(edges[i]) : null);
            banding.getBands().add(band);
        }
        framework.getBandings().add(banding);
        return banding;
    }

    private void units(int count) {
        for (int i = 0; i < count; i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            describe(unit, "u" + i, "Huyện số " + i);
            unit.setGroup(units);
            assessment.getUnits().add(unit);
        }
        data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
    }

    private static void describe(Described element, String id, String name) {
        element.setId(id);
        element.setCode(id);
        element.getName().addAll(Texts.of(name, name));
    }
}
