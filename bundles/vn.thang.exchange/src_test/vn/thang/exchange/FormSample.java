// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.StandardMethods;

/** An assessment of departments A and B: points, answers, a ladder, figures, a survey, attributes of units. */
final class FormSample {
    static final Scoring SCORING = StandardMethods.scoring();
    private static final CriteriaFactory F = CriteriaFactory.eINSTANCE;

    private FormSample() {}

    static AssessmentStore store(Path file) throws Exception {
        Framework framework = framework();
        return new SqliteAssessmentStores().create(file, framework, model(framework), Clock.systemUTC());
    }

    /** The same with the next version: an attribute has another name, a criterion is gone and another one has come. */
    static AssessmentStore nextVersion(Path file) throws Exception {
        Framework framework = framework();
        framework.setVersion("2");
        framework.getAttributeDefinitions().getFirst().setCode("staff");
        Group group = (Group) framework.getScorecards().getFirst().getChildren().getFirst();
        group.getChildren().removeFirst();
        criterion(group, "1.9", "10");
        return new SqliteAssessmentStores().create(file, framework, model(framework), Clock.systemUTC());
    }

    private static Framework framework() {
        Framework framework = Frameworks.two();
        Group group = (Group) framework.getScorecards().getFirst().getChildren().getFirst();
        group.getChildren().getFirst().setEvidence(EvidenceDemand.REQUIRED);
        LevelLadderRule ladder = F.createLevelLadderRule();
        ladder.setScale(scale(framework));
        criterion(group, "1.5", "6").setRule(ladder);
        Criterion survey = criterion(group, "1.6", "4");
        survey.setSurvey(true);
        survey.setSelfScored(false);
        AttributeDefinition people = define(framework, "people", AttributeType.NUMBER);
        people.setMinimum(BigDecimal.ONE);
        people.setRequired(true);
        define(framework, "area", AttributeType.CHOICE).getChoices().addAll(List.of("Thành thị", "Nông thôn"));
        define(framework, "remote", AttributeType.YES_NO);
        define(framework, "founded", AttributeType.DATE);
        AttributeDefinition due = define(framework, "due", AttributeType.DATE);
        due.getAppliesTo().clear();
        due.getAppliesTo().add("Criterion");
        Attributes.set(survey, due, List.of("2018-12-31"));
        return framework;
    }

    private static Scale scale(Framework framework) {
        Scale scale = F.createScale();
        scale.setId("scale");
        String[] names = {"Đạt", "Khá", "Tốt"};
        for (int i = 0; i < names.length; i++) {
            Level level = F.createLevel();
            level.setId("level-" + i);
            level.getName().addAll(Texts.of(names[i], "Level " + (i + 1)));
            level.setValue(BigDecimal.valueOf(i + 1L));
            level.setPoints(BigDecimal.valueOf(2L * (i + 1)));
            scale.getLevels().add(level);
        }
        framework.getScales().add(scale);
        return scale;
    }

    private static Criterion criterion(Group group, String code, String maximum) {
        Criterion criterion = F.createCriterion();
        criterion.setId("c-" + group.getId() + "-" + code);
        criterion.setCode(code);
        criterion.setMaximum(new BigDecimal(maximum));
        group.getChildren().add(criterion);
        return criterion;
    }

    private static AttributeDefinition define(Framework framework, String code, AttributeType type) {
        AttributeDefinition definition = F.createAttributeDefinition();
        definition.setId("a-" + code);
        definition.setCode(code);
        definition.setType(type);
        definition.getAppliesTo().add(Attributes.UNIT);
        framework.getAttributeDefinitions().add(definition);
        return definition;
    }

    private static Assessment model(Framework framework) {
        Assessment model = AssessmentFactory.eINSTANCE.createAssessment();
        model.setId("assessment");
        model.setCode("assessment");
        for (String code : List.of("A", "B")) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("u-" + code.toLowerCase(Locale.ROOT));
            unit.setCode(code);
            unit.getName().addAll(Texts.of("Sở " + code, "Department " + code));
            unit.setTier(framework.getTiers().getFirst());
            model.getUnits().add(unit);
        }
        return model;
    }
}
