// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeType;
import vn.thang.criteria.Described;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.report.ReportAttributes;
import vn.thang.report.ReportAttributes.Attribute;
import vn.thang.report.ReportAttributes.Group;
import vn.thang.report.ReportAttributes.OfUnit;
import vn.thang.report.Value;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/** Collects the attributes of an assessment for a report. */
final class AttributeValues {
    /** More decimals are not printed. */
    private static final int MOST_DECIMALS = 10;

    private final ScoringRun run;
    private final Locale locale;

    AttributeValues(ScoringRun run, Locale locale) {
        this.run = run;
        this.locale = locale;
    }

    ReportAttributes all() {
        List<AttributeDefinition> definitions = run.framework().getAttributeDefinitions();
        if (definitions.isEmpty()) {
            return ReportAttributes.NONE;
        }
        List<AttributeDefinition> own = definitions.stream()
                .filter(each -> Attributes.applies(each, run.framework().eClass()))
                .toList();
        return new ReportAttributes(
                of(run.framework(), own),
                run.standings().groups().stream().map(this::group).toList());
    }

    private Group group(GroupStandings group) {
        List<AttributeDefinition> ofUnits = Attributes.ofUnits(run.framework());
        List<PlanNode> nodes = run.tables().stream()
                .filter(table -> table.plan().scorecard() == group.scorecard())
                .findFirst()
                .map(table -> table.plan().nodes())
                .orElse(List.of());
        List<AttributeDefinition> ofNodes = run.framework().getAttributeDefinitions().stream()
                .filter(each -> nodes.stream()
                        .anyMatch(
                                node -> Attributes.applies(each, node.element().eClass())))
                .toList();
        return new Group(
                Wording.code(group),
                group.standings().stream()
                        .map(standing -> new OfUnit(Wording.code(standing.unit()), of(standing.unit(), ofUnits)))
                        .toList(),
                nodes.stream().map(node -> of(node.element(), ofNodes)).toList());
    }

    private Map<String, Attribute> of(Described element, List<AttributeDefinition> definitions) {
        Map<String, Attribute> values = new LinkedHashMap<>();
        definitions.forEach(each -> values.put(Attributes.code(each), of(element, each)));
        return values;
    }

    /** A default counts for elements that the attribute is for only. */
    private Attribute of(Described element, AttributeDefinition definition) {
        boolean applies =
                definition.getAppliesTo().contains(Attributes.UNIT) || Attributes.applies(definition, element.eClass());
        String text = applies ? Attributes.printed(element, definition, locale) : "";
        if (text.isEmpty()) {
            return new Attribute(Value.MISSING, "");
        }
        String stated = String.join("; ", Attributes.values(element, definition));
        Optional<BigDecimal> number = definition.getType() == AttributeType.NUMBER
                ? Attributes.number(element, definition)
                : Optional.empty();
        return new Attribute(number.map(AttributeValues::decimal).orElse(new Value.Text(text)), stated);
    }

    private static Value decimal(BigDecimal number) {
        int scale = Math.max(0, number.stripTrailingZeros().scale());
        return new Value.Decimal(number, Math.min(MOST_DECIMALS, scale));
    }
}
