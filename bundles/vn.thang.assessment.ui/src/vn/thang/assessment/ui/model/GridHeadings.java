// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import vn.thang.assessment.ui.model.GridColumn.NodePoints;
import vn.thang.assessment.ui.model.GridColumn.ReportedFigure;
import vn.thang.assessment.ui.model.GridColumn.UnitAttribute;
import vn.thang.assessment.ui.model.GridColumn.UnitFact;
import vn.thang.criteria.Framework;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.PlanNode;

/** What stands above the columns of a grid, in one language. */
final class GridHeadings {
    private static final Messages MESSAGES = Messages.of(GridModel.class);

    private final Framework framework;
    private final Locale locale;
    /** The scorecard of all columns; empty when they have none in common. */
    private final Optional<PlanNode> top;

    GridHeadings(Framework framework, Optional<PlanNode> top, Locale locale) {
        this.framework = framework;
        this.top = top;
        this.locale = locale;
    }

    String code(GridColumn column) {
        return switch (column) {
            case UnitFact fact -> "";
            case UnitAttribute attribute -> Attributes.code(attribute.definition());
            case NodePoints points -> points.node().code();
            case ReportedFigure figure -> figure.node().code();
        };
    }

    String title(GridColumn column) {
        return switch (column) {
            case UnitFact fact -> MESSAGES.text(locale, "header." + fact.name().toLowerCase(Locale.ROOT));
            case UnitAttribute attribute -> Texts.name(attribute.definition(), locale);
            case NodePoints points -> Texts.name(points.node().element(), locale);
            case ReportedFigure figure -> Texts.name(figure.measure(), locale);
        };
    }

    /** The most that can be scored, such as "/ 5", or what is measured in; empty where there is nothing in common. */
    String maximum(GridColumn column) {
        return switch (column) {
            case NodePoints points -> maximum(points.node());
            case ReportedFigure figure -> MeasureUnits.in(figure.measure().getUnit(), locale);
            case UnitAttribute attribute ->
                MeasureUnits.in(attribute.definition().getUnit(), locale);
            case UnitFact fact ->
                fact == UnitFact.POINTS ? top.map(this::maximum).orElse("") : "";
        };
    }

    private String maximum(PlanNode node) {
        return node.maximum() == null
                ? ""
                : MESSAGES.text(locale, "header.maximum", Numbers.exact(node.maximum(), locale));
    }

    /** Code, name and maximum; below, what the framework states about the criterion, a line each. */
    String tip(GridColumn column) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add((code(column) + "  " + title(column) + "  " + maximum(column)).strip());
        node(column).ifPresent(node -> attributes(node).forEach(lines::add));
        return lines.toString();
    }

    private static Optional<PlanNode> node(GridColumn column) {
        return switch (column) {
            case NodePoints points -> Optional.of(points.node());
            case ReportedFigure figure -> Optional.of(figure.node());
            case UnitFact fact -> Optional.empty();
            case UnitAttribute attribute -> Optional.empty();
        };
    }

    private List<String> attributes(PlanNode node) {
        return framework.getAttributeDefinitions().stream()
                .filter(each -> Attributes.applies(each, node.element().eClass()))
                .filter(each ->
                        !Attributes.printed(node.element(), each, locale).isEmpty())
                .map(each -> MESSAGES.text(
                        locale,
                        "header.attribute",
                        each,
                        Attributes.printed(node.element(), each, locale),
                        MeasureUnits.in(each.getUnit(), locale)))
                .map(String::strip)
                .toList();
    }

    /** Code, name and maximum of a criteria group, on one line. */
    String title(HeaderGroup group) {
        PlanNode node = group.node();
        return String.join("  ", node.code(), Texts.name(node.element(), locale), maximum(node))
                .strip();
    }
}
