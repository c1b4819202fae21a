// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.RoundingRule;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.Metamodel;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.PlanResult;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** A small framework with units and figures, built in a test. */
final class Scene {
    static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;

    static {
        Metamodel.init();
    }

    final Framework framework = CRITERIA.createFramework();
    final Scorecard card = CRITERIA.createScorecard();
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    final List<CellEdit> edits = new ArrayList<>();

    Scene() {
        framework.setId("framework");
        framework.getScorecards().add(card);
        card.setId("card");
        card.setCode("card");
        assessment.setId("assessment");
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    Scene rounding(RoundingLevel level, int decimals, RoundingRule rule, Integer decision) {
        Rounding rounding = CRITERIA.createRounding();
        rounding.setLevel(level);
        rounding.setDecimals(decimals);
        rounding.setRule(rule);
        rounding.setDecisionDecimals(decision);
        card.setRounding(rounding);
        return this;
    }

    Measure measure(String code) {
        Measure measure = CRITERIA.createMeasure();
        measure.setId("m-" + code);
        measure.setCode(code);
        framework.getMeasures().add(measure);
        return measure;
    }

    Group group(Group parent, String code, String maximum) {
        Group group = CRITERIA.createGroup();
        group.setId("g-" + code);
        group.setCode(code);
        group.setMaximum(maximum == null ? null : n(maximum));
        parent.getChildren().add(group);
        return group;
    }

    Criterion criterion(Group parent, String code, String maximum, ScoringRule rule) {
        Criterion criterion = CRITERIA.createCriterion();
        criterion.setId("c-" + code);
        criterion.setCode(code);
        criterion.setMaximum(maximum == null ? null : n(maximum));
        criterion.setRule(rule);
        parent.getChildren().add(criterion);
        return criterion;
    }

    UnitGroup unitGroup(String code) {
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("ug-" + code);
        group.setCode(code);
        assessment.getGroups().add(group);
        return group;
    }

    Unit unit(String code) {
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId("u-" + code);
        unit.setCode(code);
        assessment.getUnits().add(unit);
        return unit;
    }

    Unit unit(String code, UnitGroup group) {
        Unit unit = unit(code);
        unit.setGroup(group);
        return unit;
    }

    /** "" = missing, "NA" = not applicable, else a number. */
    static Cell cell(String text) {
        return text.isEmpty() ? Cell.MISSING : text.equals("NA") ? Cell.NOT_APPLICABLE : Cell.of(n(text));
    }

    Scene input(Unit unit, Measure measure, String value) {
        return set(unit, measure.getId(), Facet.INPUT, value);
    }

    Scene answer(Unit unit, Criterion criterion, String value) {
        return set(unit, criterion.getId(), Facet.INPUT, value);
    }

    Scene award(Unit unit, Criterion criterion, String value) {
        return set(unit, criterion.getId(), Facet.POINTS, value);
    }

    private Scene set(Unit unit, String item, Facet facet, String value) {
        edits.add(new CellEdit(unit.getId(), new ColumnKey(item, facet, Layer.FINAL), cell(value), null));
        return this;
    }

    MemoryScoreData data() {
        MemoryScoreData data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
        edits.forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        return data;
    }

    ScoringRun run() {
        return run(StandardMethods.scoring());
    }

    ScoringRun run(Scoring scoring) {
        try {
            return scoring.score(framework, assessment, data(), Layer.FINAL);
        } catch (BadInputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    PlanResult compile() {
        return StandardMethods.scoring().compile(framework, card);
    }

    /** The status, or the points in plain notation. */
    String result(Unit unit, String node) {
        return result(run(), unit, node);
    }

    static String result(ScoringRun run, Unit unit, String node) {
        ScoreTable table = run.tableOf(unit).orElseThrow();
        int row = table.rowOf(unit.getId());
        int index = table.plan().node(node).orElseThrow().index();
        ScoreStatus status = table.status(row, index);
        return status == ScoreStatus.SCORED ? table.points(row, index).toPlainString() : status.name();
    }

    static Standing standing(ScoringRun run, Unit unit) {
        return run.standings().of(unit).orElseThrow();
    }

    Derivation explain(Unit unit, String node) {
        try {
            return Explainer.explain(run(), unit, node, CellInfoSource.none());
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    /** One finding is expected; its English text with its place. */
    String onlyError() {
        PlanResult result = compile();
        assertEquals(null, result.plan());
        assertEquals(1, result.findings().size(), () -> result.findings().toString());
        return result.findings().get(0).in(Locale.ENGLISH);
    }
}
