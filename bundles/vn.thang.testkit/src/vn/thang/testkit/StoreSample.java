// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.math.BigDecimal;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Tier;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

/** An invented framework with an assessment of given size, for tests and benchmarks of stores. */
public final class StoreSample {
    private final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    private final Assessment model = AssessmentFactory.eINSTANCE.createAssessment();

    /** Units {@code u0, u1 ...}, criteria {@code c0, c1 ...} of at most 10 points each, one measure {@code m0}, one
     * attribute of units {@code staff}. */
    public StoreSample(int units, int criteria) {
        Metamodel.init();
        framework.setId("sample");
        framework.setCode("sample");
        framework.setVersion("1");
        framework.getName().addAll(Texts.of("Bộ tiêu chí thử", "Sample framework"));
        Tier tier = CriteriaFactory.eINSTANCE.createTier();
        tier.setId("tier");
        framework.getTiers().add(tier);
        Measure measure = CriteriaFactory.eINSTANCE.createMeasure();
        measure.setId("m0");
        measure.setCode("m0");
        framework.getMeasures().add(measure);
        AttributeDefinition staff = CriteriaFactory.eINSTANCE.createAttributeDefinition();
        staff.setId("staff");
        staff.setCode("staff");
        staff.setType(AttributeType.NUMBER);
        staff.getAppliesTo().add(Attributes.UNIT);
        framework.getAttributeDefinitions().add(staff);
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("card");
        scorecard.setTier(tier);
        framework.getScorecards().add(scorecard);
        for (int i = 0; i < criteria; i++) {
            Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
            criterion.setId("c" + i);
            criterion.setCode("c" + i);
            criterion.setMaximum(BigDecimal.TEN);
            scorecard.getChildren().add(criterion);
        }
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("group");
        group.setScorecard(scorecard);
        model.setId("assessment");
        model.setCode("assessment");
        for (int i = 0; i < units; i++) {
            addUnit(model, "u" + i, tier, group);
        }
        model.getGroups().add(group);
    }

    /** Adds a unit at the end. */
    public static Unit addUnit(Assessment model, String id, Tier tier, UnitGroup group) {
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId(id);
        unit.setCode(id);
        unit.getName().addAll(Texts.of("Đơn vị " + id, "Unit " + id));
        unit.setTier(tier);
        unit.setGroup(group);
        model.getUnits().add(unit);
        return unit;
    }

    /** The framework; a draft in no resource. */
    public Framework framework() {
        return framework;
    }

    /** The model, which refers to the {@link #framework()}. */
    public Assessment model() {
        return model;
    }
}
