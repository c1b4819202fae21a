// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Cover;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Origin;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Source;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.CompiledRule;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.FigureRow;
import vn.thang.scoring.Outcome;
import vn.thang.scoring.RuleContext;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;

/**
 * A small assessment, scored: scorecard 170 = 50 + 100 + 20, six units with invented points. All criteria are awarded
 * directly, so that no rule stands between the sample's numbers and the report's.
 *
 * <pre>
 * unit  A (max 50)  B (max 100)  C (max 20)   total   percent
 * u1    43.72       89.27        17.78        150.77  88.69  rank 1, Tốt
 * u2    =1+1        30 50 10                   90     52.94  rank 3, Trung bình
 * u3    40 79 N/A                             re-based 119/150×170 = 134.8666…, 79.33 %, rank 2, Khá, near the edge of 80
 * u4    20 missing 10                         missing
 * u5    10 20 0                                30     17.65  not ranked
 * u6    30 50 10                               90     52.94  rank 3 (tie)
 * </pre>
 */
final class SampleRun {
    static final String U1 = "Thành phố Uông Bí";
    final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    final MemoryScoreData data;

    SampleRun() {
        Metamodel.init();
        framework();
        assessment();
        data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
        award("u1", Layer.VERIFIED, "43.72", "89.27", "17.78");
        award("u1", Layer.SELF, "45", "95", "18");
        award("u2", Layer.VERIFIED, "30", "50", "10");
        award("u3", Layer.VERIFIED, "40", "79", "NA");
        award("u4", Layer.VERIFIED, "20", "", "10");
        award("u5", Layer.VERIFIED, "10", "20", "0");
        award("u6", Layer.VERIFIED, "30", "50", "10");
    }

    ScoringRun score(Layer layer) throws Exception {
        return new Scoring(RuleRegistry.of(List.of(new AwardsOnly()))).score(framework, assessment, data, layer);
    }

    ReportInput input() throws Exception {
        return ReportInput.of(score(Layer.FINAL));
    }

    PublishedFigure published(String id, String statement) {
        PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
        figure.setId(id);
        figure.setStatement(statement);
        figure.getSources().add(framework.getSources().getFirst());
        assessment.getPublished().add(figure);
        return figure;
    }

    private void framework() {
        framework.setId("fw");
        framework.setCode("thu-2018");
        framework.setVersion("1");
        framework.getName().addAll(Texts.of("Bộ tiêu chí thử", "Sample criteria"));
        Source source = CriteriaFactory.eINSTANCE.createSource();
        source.setId("src");
        source.setCitation("Báo thử, 05/06/2019");
        framework.getSources().add(source);
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        describe(scorecard, "sc", "district", "Cấp huyện", "Districts");
        scorecard.setMaximum(new BigDecimal(170));
        scorecard.setBanding(banding());
        scorecard.getChildren().add(group("a", "A", "50", "A1"));
        scorecard.getChildren().add(group("b", "B", "100", "B1"));
        Group last = group("c", "C", "20", "C1");
        last.setOrigin(Origin.RECONSTRUCTED);
        scorecard.getChildren().add(last);
        framework.getScorecards().add(scorecard);
    }

    private Group group(String id, String code, String maximum, String criterionCode) {
        Group group = CriteriaFactory.eINSTANCE.createGroup();
        describe(group, id, code, "Nhóm " + code, "Group " + code);
        group.setMaximum(new BigDecimal(maximum));
        Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
        describe(criterion, id + "1", criterionCode, "Tiêu chí " + criterionCode, "Criterion " + criterionCode);
        criterion.setMaximum(new BigDecimal(maximum));
        group.getChildren().add(criterion);
        return group;
    }

    private Banding banding() {
        Banding banding = CriteriaFactory.eINSTANCE.createBanding();
        describe(banding, "bands", "bands", "Xếp loại", "Bands");
        banding.setBasis(ScoreBasis.PERCENT);
        banding.setNearEdge(BigDecimal.ONE);
        banding.getBands().add(band("tot", "Tốt", "Good", "80"));
        banding.getBands().add(band("kha", "Khá", "Fair", "65"));
        banding.getBands().add(band("tb", "Trung bình", "Average", "50"));
        banding.getBands().add(band("yeu", "Yếu", "Weak", null));
        framework.getBandings().add(banding);
        return banding;
    }

    private static Band band(String code, String vi, String en, String from) {
        Band band = CriteriaFactory.eINSTANCE.createBand();
        describe(band, "band-" + code, code, vi, en);
        band.setFrom(from == null ? null : new BigDecimal(from));
        return band;
    }

    private void assessment() {
        assessment.setId("as");
        assessment.setCode("thu");
        assessment.getName().addAll(Texts.of("Đánh giá thử năm 2018", "Sample assessment 2018"));
        assessment.setOrigin(Origin.RECONSTRUCTED);
        Cover cover = AssessmentFactory.eINSTANCE.createCover();
        cover.setIssuer("Sở Thử");
        cover.setNumber("5");
        cover.setDate(LocalDate.of(2019, 6, 5));
        assessment.setCover(cover);
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        describe(group, "g", "districts", "Huyện, thị xã", "Districts");
        assessment.getGroups().add(group);
        String[] names = {U1, "=1+1", "Đông Triều", "Cô Tô, \"đảo\"", "Hải Hà", "Bình Liêu"};
        for (int i = 0; i < names.length; i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            describe(unit, "u" + (i + 1), "U" + (i + 1), names[i], names[i]);
            unit.setGroup(group);
            unit.setRanked(i != 4);
            assessment.getUnits().add(unit);
        }
    }

    private static void describe(Described element, String id, String code, String vi, String en) {
        element.setId(id);
        element.setCode(code);
        element.getName().addAll(Texts.of(vi, en));
    }

    private void award(String unit, Layer layer, String... points) {
        String[] criteria = {"a1", "b1", "c1"};
        for (int i = 0; i < criteria.length; i++) {
            Cell cell = switch (points[i]) {
                case "" -> Cell.MISSING;
                case "NA" -> Cell.NOT_APPLICABLE;
                default -> Cell.of(new BigDecimal(points[i]));
            };
            data.set(unit, new ColumnKey(criteria[i], Facet.POINTS, layer), cell);
        }
    }

    /** A rule that reads nothing: only points awarded directly count. */
    private static final class AwardsOnly implements RuleMethod, CompiledRule {
        @Override
        public boolean handles(ScoringRule rule) {
            return true;
        }

        @Override
        public CompiledRule compile(ScoringRule rule, RuleContext context) {
            return this;
        }

        @Override
        public List<FigureKey> figures() {
            return List.of();
        }

        @Override
        public Outcome points(FigureRow row) {
            return Outcome.MISSING;
        }

        @Override
        public Message explain(FigureRow row, BigDecimal points) {
            return new CsvExporter().label();
        }
    }
}
