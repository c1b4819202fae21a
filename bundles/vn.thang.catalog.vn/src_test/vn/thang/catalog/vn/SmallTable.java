// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.Metamodel;
import vn.thang.scoring.ScoringRun;

/** A published table as a small framework and assessment: a few criteria, points entered as printed. */
final class SmallTable {
    private static final AssessmentFactory ASSESSMENTS = AssessmentFactory.eINSTANCE;

    private final Framework framework;
    private final Scorecard scorecard;
    private final Assessment assessment = ASSESSMENTS.createAssessment();
    private final UnitGroup group = ASSESSMENTS.createUnitGroup();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<CellEdit> edits = new ArrayList<>();

    SmallTable(String maximum) {
        Metamodel.init();
        framework = CriteriaFactory.eINSTANCE.createFramework();
        framework.setId("fw");
        framework.setVersion("1");
        scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("card");
        scorecard.setCode("card");
        scorecard.setMaximum(new BigDecimal(maximum));
        framework.getScorecards().add(scorecard);
        assessment.setId("as");
        group.setId("group");
        group.setCode("units");
        group.setScorecard(scorecard);
        assessment.getGroups().add(group);
    }

    SmallTable criteria(String... maxima) {
        for (String maximum : maxima) {
            Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
            criterion.setId("c" + criteria.size());
            criterion.setCode("C" + criteria.size());
            criterion.setMaximum(new BigDecimal(maximum));
            scorecard.getChildren().add(criterion);
            criteria.add(criterion);
        }
        return this;
    }

    /** Codes with lower edges in percent, best first; the last edge is null. */
    SmallTable bands(String... codesAndEdges) {
        Banding banding = CriteriaFactory.eINSTANCE.createBanding();
        banding.setId("banding");
        for (int i = 0; i < codesAndEdges.length; i += 2) {
            Band band = CriteriaFactory.eINSTANCE.createBand();
            band.setId("band-" + codesAndEdges[i]);
            band.setCode(codesAndEdges[i]);
            band.setFrom(codesAndEdges[i + 1] == null ? null : new BigDecimal(codesAndEdges[i + 1]));
            banding.getBands().add(band);
        }
        framework.getBandings().add(banding);
        scorecard.setBanding(banding);
        return this;
    }

    /** Points per criterion; {@code NA} = not applicable. */
    SmallTable unit(String code, String... points) {
        Unit unit = ASSESSMENTS.createUnit();
        unit.setId("unit-" + assessment.getUnits().size());
        unit.setCode(code);
        unit.setGroup(group);
        assessment.getUnits().add(unit);
        for (int i = 0; i < points.length; i++) {
            Cell cell = points[i].equals("NA") ? Cell.NOT_APPLICABLE : Cell.of(new BigDecimal(points[i]));
            edits.add(new CellEdit(
                    unit.getId(), new ColumnKey(criteria.get(i).getId(), Facet.POINTS, Layer.FINAL), cell, null));
        }
        return this;
    }

    ScoringRun score() throws BadInputException {
        return ScoredSample.of(framework, assessment, edits).score(Layer.FINAL);
    }

    static PublishedFigure figure(String id, String check) {
        PublishedFigure figure = ASSESSMENTS.createPublishedFigure();
        figure.setId(id);
        figure.setStatement(check);
        figure.setCheck(check);
        return figure;
    }
}
