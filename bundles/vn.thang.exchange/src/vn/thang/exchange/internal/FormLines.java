// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.FormattedText;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringPlan;

/** The lines of the form of one unit, in the order of its scorecard; every figure is asked for once. */
final class FormLines {
    private final ScoringPlan plan;
    private final ScoreData data;
    private final int row;
    private final Layer layer;
    private final Locale locale;
    private final Map<String, String> askedAt = new HashMap<>();
    private final List<FormLine> lines = new ArrayList<>();

    private FormLines(ScoringPlan plan, ScoreData data, int row, Layer layer, Locale locale) {
        this.plan = plan;
        this.data = data;
        this.row = row;
        this.layer = layer;
        this.locale = locale;
    }

    static List<FormLine> of(ScoringPlan plan, ScoreData data, Unit unit, Layer layer, Locale locale) {
        FormLines form = new FormLines(plan, data, data.rowOf(unit.getId()), layer, locale);
        for (PlanNode node : plan.nodes()) {
            if (node.kind() == NodeKind.CRITERION) {
                form.criterion(node, (Criterion) node.element());
            } else if (node.kind() != NodeKind.SCORECARD) {
                form.lines.add(form.line(FormLine.Kind.GROUP, node, node.element(), "", "", Optional.empty()));
            }
        }
        return List.copyOf(form.lines);
    }

    /** What can be entered, by key. */
    static Map<String, FormLine> byKey(List<FormLine> lines) {
        Map<String, FormLine> byKey = new LinkedHashMap<>();
        lines.forEach(line -> line.entry().ifPresent(entry -> byKey.put(entry.key(), line)));
        return byKey;
    }

    private void criterion(PlanNode node, Criterion criterion) {
        List<Measure> measures = plan.measures(node);
        boolean closed = layer == Layer.SELF && (criterion.isSurvey() || !criterion.isSelfScored());
        boolean awarded = data.column(new ColumnKey(criterion.getId(), Facet.POINTS, layer))
                        .status(row)
                != CellStatus.MISSING;
        Optional<FormEntry> entry =
                closed ? Optional.empty() : Optional.of(FormEntry.of(criterion, awarded, !measures.isEmpty(), locale));
        String instead = closed
                ? text(criterion.isSurvey() ? "form.bySurvey" : "form.byTeam")
                : entry.get().open() ? "" : text("form.computed");
        String unit = entry.filter(FormEntry::open)
                .map(each -> text(each.choices().isEmpty() ? "form.points" : "form.choose"))
                .orElse("");
        lines.add(line(FormLine.Kind.CRITERION, node, criterion, unit, instead, entry));
        measures.forEach(measure -> figure(node, measure, closed ? instead : ""));
    }

    /** A figure that was asked for above is not asked for again. */
    private void figure(PlanNode node, Measure measure, String closed) {
        String asked = askedAt.get(measure.getId());
        boolean open = closed.isEmpty() && asked == null;
        if (open) {
            askedAt.put(measure.getId(), node.code());
        }
        lines.add(new FormLine(
                FormLine.Kind.FIGURE,
                node.depth() + 1,
                "",
                Texts.name(measure, locale),
                null,
                join(plain(Texts.pick(measure.getDescription(), locale, Texts.mainLanguage(measure))), asOf(measure)),
                unit(measure),
                asked == null ? closed : text("form.asAt", asked),
                open ? Optional.of(FormEntry.of(measure, locale)) : Optional.empty()));
    }

    private String asOf(Measure measure) {
        return measure.isAsOfRequired() ? text("form.asOf") : "";
    }

    private String unit(Measure measure) {
        String unit = MeasureUnits.in(measure.getUnit(), locale);
        return switch (measure.getType()) {
            case PERCENT -> unit.isEmpty() ? "%" : unit;
            case DATE -> text("form.day");
            case RANK -> text("form.rank");
            default -> FormAnswer.asks(measure) && unit.isEmpty() ? text("form.choose") : unit;
        };
    }

    private FormLine line(
            FormLine.Kind kind, PlanNode node, Node element, String unit, String instead, Optional<FormEntry> entry) {
        String guidance = plain(Texts.pick(element.getGuidance(), locale, Texts.mainLanguage(element)));
        return new FormLine(
                kind,
                node.depth(),
                node.code(),
                Texts.name(element, locale),
                node.maximum(),
                join(guidance, attributes(element), entry.map(this::points).orElse(""), evidence(element, entry)),
                unit,
                instead,
                entry);
    }

    /** What the framework states of the element beside its features, one attribute a line. */
    private String attributes(Node element) {
        return plan.framework().getAttributeDefinitions().stream()
                .filter(each -> Attributes.applies(each, element.eClass()))
                .filter(each -> !Attributes.values(element, each).isEmpty()
                        || Attributes.stated(element, each).isPresent())
                .map(each -> Texts.name(each, locale) + ": " + Attributes.printed(element, each, locale))
                .collect(Collectors.joining("\n"));
    }

    private String evidence(Node element, Optional<FormEntry> entry) {
        EvidenceDemand demand = element.getEvidence();
        return entry.isEmpty() || demand == null || demand == EvidenceDemand.NONE
                ? ""
                : text("form.evidence." + demand.getLiteral());
    }

    private String points(FormEntry entry) {
        return entry.choices().stream()
                .filter(answer -> answer.points() != null)
                .map(answer -> text("form.gives", answer.label(), Numbers.exact(answer.points(), locale)))
                .collect(Collectors.joining("; "));
    }

    private static String plain(String markup) {
        return FormattedText.parse(markup).plain().strip();
    }

    private static String join(String... parts) {
        return List.of(parts).stream().filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... args) {
        return Problems.TEXTS.text(locale, key, args);
    }
}
