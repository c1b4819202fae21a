// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Text;
import vn.thang.criteria.Tier;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** Makes the units and unit groups of a new assessment, one unit per row. */
final class UnitBuilder {
    private final Columns columns;
    private final UnitScorecards scorecards;
    private final Assessment assessment;
    private final String language;
    private final AttributeReader attributes;
    private final Problems problems;
    private final Map<String, UnitGroup> groups = new HashMap<>();

    UnitBuilder(
            Columns columns, UnitScorecards scorecards, Assessment assessment, Framework framework, Problems problems) {
        this.columns = columns;
        this.scorecards = scorecards;
        this.assessment = assessment;
        this.language = framework.getLanguage();
        this.attributes = new AttributeReader(framework, columns.attributes(), problems);
        this.problems = problems;
    }

    /** The scorecard of the row's unit; empty when a problem was noted. */
    Optional<Scorecard> add(Row row, String code) {
        Optional<Tier> tier = Optional.empty();
        String tierText = text(row, columns.tier());
        if (!tierText.isEmpty()) {
            tier = scorecards.tier(tierText);
            if (tier.isEmpty()) {
                problems.error(
                        row.number(),
                        "tier",
                        "tier.unknown",
                        tierText,
                        scorecards.nearestTier(tierText).orElse(scorecards.tierCodes()),
                        scorecards.tierCodes());
                return Optional.empty();
            }
        }
        List<Scorecard> possible = scorecards.of(tier.orElse(null));
        if (possible.size() != 1) {
            String key = possible.isEmpty() ? "scorecard.none" : "scorecard.several";
            problems.error(row.number(), "tier", key, code, UnitScorecards.codes(possible));
            return Optional.empty();
        }
        Scorecard scorecard = possible.getFirst();
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId(Ids.of("u", code));
        unit.setCode(code);
        String name = text(row, columns.name());
        named(unit, name.isEmpty() ? code : name);
        unit.setTier(tier.orElse(scorecard.getTier()));
        unit.setGroup(group(row, scorecard));
        attributes.read(row, unit);
        assessment.getUnits().add(unit);
        return Optional.of(scorecard);
    }

    /** Null when the table names no group and none is needed. */
    private UnitGroup group(Row row, Scorecard scorecard) {
        String text = text(row, columns.group());
        if (text.isEmpty()) {
            return scorecards.needsGroup(scorecard) ? group(scorecard.getCode(), scorecard) : null;
        }
        UnitGroup group = group(text, scorecard);
        if (group.getScorecard() != scorecard) {
            problems.error(
                    row.number(),
                    "group",
                    "group.mixed",
                    text,
                    group.getScorecard().getCode(),
                    scorecard.getCode());
        }
        return group;
    }

    private UnitGroup group(String code, Scorecard scorecard) {
        return groups.computeIfAbsent(Names.key(code), key -> {
            UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
            group.setId(Ids.of("g", code));
            group.setCode(code);
            named(group, code);
            group.setScorecard(scorecard);
            assessment.getGroups().add(group);
            return group;
        });
    }

    private void named(Described element, String value) {
        Text name = CriteriaFactory.eINSTANCE.createText();
        name.setLanguage(language);
        name.setValue(value);
        element.getName().add(name);
    }

    private static String text(Row row, int index) {
        return index < 0 ? "" : Names.clean(row.field(index).text());
    }
}
