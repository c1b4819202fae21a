// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.AggregateStep;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Source;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.Text;
import vn.thang.exchange.CoinrMethod;
import vn.thang.exchange.internal.CoinrMeta.Item;

/** Makes a framework of what iMeta states. */
final class CoinrFramework {
    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;
    private static final String LANGUAGE = "en";

    private final CoinrMeta meta;
    private final CoinrMethod method;
    /** By level and code. */
    private final Map<String, BigDecimal> weights;

    private final Framework framework = CRITERIA.createFramework();
    private final Source source = CRITERIA.createSource();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Measure> denominators = new LinkedHashMap<>();
    private final Map<String, Measure> earlier = new LinkedHashMap<>();
    private final Map<String, AttributeDefinition> attributes = new HashMap<>();

    CoinrFramework(CoinrMeta meta, CoinrMethod method, Map<String, BigDecimal> weights) {
        this.meta = meta;
        this.method = method;
        this.weights = weights;
    }

    static String weightKey(int level, String code) {
        return level + " " + code;
    }

    Framework build() {
        Item top = meta.top();
        String file = Path.of(meta.file()).getFileName().toString();
        framework.setId(Ids.of("fw", top.code()));
        framework.setVersion("1");
        framework.setLanguage(LANGUAGE);
        source.setId("src-meta");
        source.setCitation(file);
        framework.getSources().add(source);
        described(framework, Ids.of("fw", top.code()), top);
        for (Item item : meta.items()) {
            if (item.type().equals(CoinrMeta.GROUP)) {
                attribute(item.code(), item);
            }
        }
        Scorecard card = CRITERIA.createScorecard();
        card.setMode(ScoreMode.INDEX);
        fill(card, top);
        framework.getScorecards().add(card);
        card.setIndex(CRITERIA.createIndexMethod());
        List<IndexStep> steps = card.getIndex().getSteps();
        if (method.denominate() && !denominators.isEmpty()) {
            steps.add(CRITERIA.createDenominateStep());
        }
        add(steps, method.impute());
        add(steps, method.treat());
        add(steps, method.normalise());
        aggregation(card, steps);
        return framework;
    }

    private static void add(List<IndexStep> steps, IndexStep step) {
        if (step != null) {
            steps.add(EcoreUtil.copy(step));
        }
    }

    /** By indicator code. */
    Map<String, Measure> measures() {
        return measures;
    }

    /** By column; empty without denominators. */
    Map<String, Measure> denominators() {
        return denominators;
    }

    /** Of the earlier year by indicator code; empty unless figures are filled in from there. */
    Map<String, Measure> earlier() {
        return earlier;
    }

    /** By column. */
    Map<String, AttributeDefinition> attributes() {
        return attributes;
    }

    /** A column of the data whose values are kept as an attribute of units. */
    void attribute(String column, Item item) {
        AttributeDefinition definition = CRITERIA.createAttributeDefinition();
        definition.getAppliesTo().add("Unit");
        described(definition, Ids.of("at", column), item);
        definition.setCode(column);
        framework.getAttributeDefinitions().add(definition);
        attributes.put(column, definition);
    }

    private void fill(Group group, Item item) {
        node(group, item);
        for (Item child : meta.childrenOf(item)) {
            if (child.type().equals(CoinrMeta.INDICATOR)) {
                group.getChildren().add(criterion(child));
            } else {
                Group inner = CRITERIA.createGroup();
                fill(inner, child);
                group.getChildren().add(inner);
            }
        }
    }

    private void node(Node node, Item item) {
        described(node, Ids.of("n", item.code()), item);
        if (!item.parent().isEmpty()) {
            node.setWeight(weights.getOrDefault(weightKey(item.level(), item.code()), item.weight()));
        }
    }

    private Criterion criterion(Item item) {
        Criterion criterion = CRITERIA.createCriterion();
        node(criterion, item);
        IndicatorRule rule = CRITERIA.createIndicatorRule();
        rule.setMeasure(measure(item));
        rule.setTarget(item.target());
        if (method.denominate() && !item.denominator().isEmpty()) {
            rule.setDenominator(denominators.computeIfAbsent(item.denominator(), this::denominator));
        }
        if (method.fromEarlierYear()) {
            rule.setEarlier(earlier(item));
        }
        criterion.setRule(rule);
        return criterion;
    }

    private Measure measure(Item item) {
        Measure measure = CRITERIA.createMeasure();
        described(measure, Ids.of("m", item.code()), item);
        measure.setUnit(item.unit().isEmpty() ? null : item.unit());
        measure.setDirection(item.lower() ? Direction.LOWER : Direction.HIGHER);
        framework.getMeasures().add(measure);
        measures.put(item.code(), measure);
        return measure;
    }

    private Measure earlier(Item item) {
        Measure measure = CRITERIA.createMeasure();
        described(measure, Ids.of("e", item.code()), item);
        measure.setCode("earlier." + item.code());
        measure.setUnit(item.unit().isEmpty() ? null : item.unit());
        framework.getMeasures().add(measure);
        earlier.put(item.code(), measure);
        return measure;
    }

    private Measure denominator(String column) {
        Measure measure = CRITERIA.createMeasure();
        Item item = meta.item(column);
        boolean indicator = item != null && item.inTree();
        described(measure, Ids.of("d", column), indicator ? null : item);
        measure.setCode(indicator ? "denominator." + column : column);
        if (measure.getName().isEmpty()) {
            measure.getName().add(text(column));
        }
        measure.setUnit(item == null || indicator || item.unit().isEmpty() ? null : item.unit());
        framework.getMeasures().add(measure);
        return measure;
    }

    private void described(Described element, String id, Item item) {
        element.setId(id);
        element.getPublishedIn().add(source);
        if (item != null) {
            element.setCode(item.code());
            element.getName().add(text(item.name()));
        }
    }

    private static Text text(String value) {
        Text text = CRITERIA.createText();
        text.setLanguage(LANGUAGE);
        text.setValue(value);
        return text;
    }

    /** One step for all levels; powers that differ between levels stand at the groups. */
    private void aggregation(Scorecard card, List<IndexStep> steps) {
        AggregateStep step = CRITERIA.createAggregateStep();
        List<BigDecimal> powers = method.aggregations().stream()
                .map(StandardAggregation::getPower)
                .filter(power -> power != null)
                .distinct()
                .toList();
        for (StandardAggregation aggregation : method.aggregations()) {
            step.getLevels().add(aggregation.getKind());
        }
        step.setPower(powers.isEmpty() ? null : powers.get(0));
        steps.add(step);
        if (powers.size() > 1) {
            card.eAllContents().forEachRemaining(element -> {
                if (element instanceof Group group) {
                    aggregation(group);
                }
            });
            aggregation(card);
        }
    }

    private void aggregation(Group group) {
        int level = meta.item(group.getCode()).level() - 2;
        int last = method.aggregations().size() - 1;
        group.setAggregation(EcoreUtil.copy(method.aggregations().get(Math.min(level, last))));
    }
}
