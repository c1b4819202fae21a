// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Two units, a share (criterion {@code r} of 20 points: measure {@code n} by {@code d}) and a criterion {@code e}. */
final class TargetScene {
    static final LocalDate DEADLINE = LocalDate.of(2019, 10, 31);
    private static final String FRAMEWORK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1"
                id="fw" code="fw" version="1">
              %s
              <measures id="n" code="n" type="integer"/>
              <measures id="d" code="d" type="integer"/>
              <scorecards id="card" code="card">
                <children xsi:type="criteria:Criterion" id="%s" code="R" maximum="20">
                  <rule xsi:type="criteria:RatioRule" numerator="n" denominator="d"/>
                </children>
                <children xsi:type="criteria:Criterion" id="e" code="E" maximum="%s"/>
              </scorecards>
            </criteria:Framework>
            """;

    final Framework framework;
    final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
    final MemoryScoreData data;

    TargetScene() throws BadInputException {
        this("", "r", "10");
    }

    /** With lineage, another id of the share and another maximum of {@code e}. */
    TargetScene(String lineage, String ratioId, String maximum) throws BadInputException {
        framework = FrameworkFiles.load(
                new ByteArrayInputStream(
                        FRAMEWORK.formatted(lineage, ratioId, maximum).getBytes(StandardCharsets.UTF_8)),
                "scene.criteria");
        assessment.setId("as");
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("group");
        group.setScorecard(framework.getScorecards().getFirst());
        assessment.getGroups().add(group);
        for (String id : List.of("u1", "u2")) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId(id);
            unit.setCode(id.toUpperCase(Locale.ROOT));
            unit.setGroup(group);
            assessment.getUnits().add(unit);
        }
        data = new MemoryScoreData(List.of("u1", "u2"));
    }

    TargetScene figure(String unit, String item, Facet facet, Layer layer, String value) {
        data.set(unit, new ColumnKey(item, facet, layer), Cell.of(new BigDecimal(value)));
        return this;
    }

    TargetScene input(String unit, String item, String value) {
        return figure(unit, item, Facet.INPUT, Layer.SELF, value);
    }

    TargetScene asOf(String unit, String item, LocalDate day) {
        return figure(unit, item, Facet.AS_OF, Layer.SELF, Long.toString(day.toEpochDay()));
    }

    ScoringRun run() throws BadInputException {
        return StandardMethods.scoring().score(framework, assessment, data, Layer.SELF);
    }

    TargetList list(LocalDate day, Target... targets) throws BadInputException {
        return TargetList.of(List.of(targets), run(), data, day, TargetRules.STANDARD);
    }

    TargetCheck check(LocalDate day, Target target) throws BadInputException {
        return list(day, target).checks().getFirst();
    }

    static Target share(String unit, Comparison comparison, String value) {
        return target(unit, "r", TargetBasis.SHARE, comparison, value);
    }

    static Target target(String unit, String item, TargetBasis basis, Comparison comparison, String value) {
        return new Target(
                unit + item,
                unit,
                item,
                basis,
                comparison,
                new BigDecimal(value),
                DEADLINE,
                null,
                TargetStatus.PLANNED,
                null,
                Origin.RECONSTRUCTED,
                List.of(),
                List.of());
    }
}
