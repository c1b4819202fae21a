// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Gate;
import vn.thang.criteria.GateEffect;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Seven units of two groups and a scorecard of two criteria (10 and 20 points, entered directly). */
public final class SmallRun {
    private static final String FRAMEWORK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1"
                id="fw" code="fw" version="1">
              <bandings id="banding" basis="points">
                <bands id="good" code="good" from="20"/>
                <bands id="fair" code="fair" from="10"/>
                <bands id="poor" code="poor"/>
              </bandings>
              <scorecards id="card" code="card" maximum="30" banding="banding">
                <children xsi:type="criteria:Criterion" id="a" code="A" maximum="10"/>
                <children xsi:type="criteria:Criterion" id="b" code="B" maximum="20"/>
              </scorecards>
            </criteria:Framework>
            """;

    private final Framework framework;
    private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    private final MemoryScoreData data;

    public SmallRun() throws BadInputException {
        framework = FrameworkFiles.load(
                new ByteArrayInputStream(FRAMEWORK.getBytes(StandardCharsets.UTF_8)), "small.criteria");
        assessment.setId("as");
        UnitGroup first = group("first");
        UnitGroup second = group("second");
        for (int i = 1; i <= 7; i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("u" + i);
            unit.setCode("U" + i);
            unit.setGroup(i <= 5 ? first : second);
            assessment.getUnits().add(unit);
        }
        data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
        List<String> figures = List.of("10 20", "5 20", "1 NA", "4 -", "0 0", "7.5 0.5", "- -");
        for (int i = 0; i < figures.size(); i++) {
            String[] cells = figures.get(i).split(" ");
            set(i + 1, "a", Layer.VERIFIED, cells[0]);
            set(i + 1, "b", Layer.VERIFIED, cells[1]);
        }
    }

    private UnitGroup group(String code) {
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("group-" + code);
        group.setCode(code);
        group.setScorecard(framework.getScorecards().get(0));
        assessment.getGroups().add(group);
        return group;
    }

    /** {@code -} is missing, {@code NA} not applicable. */
    public void set(int unit, String criterion, Layer layer, String cell) {
        Cell content = switch (cell) {
            case "-" -> Cell.MISSING;
            case "NA" -> Cell.NOT_APPLICABLE;
            default -> Cell.of(new BigDecimal(cell));
        };
        data.set("u" + unit, new ColumnKey(criterion, Facet.POINTS, layer), content);
    }

    public ScoringRun score(Layer layer) throws BadInputException {
        return StandardMethods.scoring().score(framework, assessment, data, layer);
    }

    /** Whoever has fewer points at a criterion gets at best this rank. */
    public void capRank(int child, String minimum, String rank) {
        Scorecard card = framework.getScorecards().get(0);
        Gate gate = CriteriaFactory.eINSTANCE.createGate();
        gate.setId("gate" + card.getGates().size());
        gate.setNode(card.getChildren().get(child));
        gate.setMinimum(new BigDecimal(minimum));
        gate.setEffect(GateEffect.CAP_RANK);
        gate.setLimit(new BigDecimal(rank));
        card.getGates().add(gate);
    }

    /** What was set. */
    public ScoreData data() {
        return data;
    }
}
