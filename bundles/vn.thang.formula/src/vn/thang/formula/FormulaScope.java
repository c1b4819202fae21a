// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Messages;

/**
 * The names that a formula may use at its place, and what it must yield there.
 *
 * @param condition true where true or false is wanted, false where a number is
 * @param variables each name once
 */
public record FormulaScope(boolean condition, List<Variable> variables) {
    private static final Messages TEXTS = Messages.of(Formula.class);

    /**
     * A name that stands for a figure.
     *
     * @param description what it stands for: a {@link vn.thang.criteria.text.Message} or an element with a name
     */
    public record Variable(String name, Object description) {}

    public FormulaScope {
        variables = List.copyOf(variables);
    }

    /**
     * For a formula rule: the codes of all measures, {@code max}, the maximum of the criterion, and attributes of criteria and
     * units.
     */
    public static FormulaScope rule(Framework framework) {
        List<Variable> variables = new ArrayList<>();
        variables.add(new Variable("max", TEXTS.message("scope.max")));
        measures(framework).values().stream()
                .filter(each -> !each.name().equals("max"))
                .forEach(variables::add);
        attributes(framework, variables, true);
        return new FormulaScope(false, variables);
    }

    /** For conditions of applicability and of gates: the codes of all measures and of attributes of units. */
    public static FormulaScope condition(Framework framework) {
        List<Variable> variables = new ArrayList<>(measures(framework).values());
        attributes(framework, variables, false);
        return new FormulaScope(true, variables);
    }

    /** The variable with exactly this name. */
    public Optional<Variable> variable(String name) {
        return variables.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static Map<String, Variable> measures(Framework framework) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (Measure measure : framework.getMeasures()) {
            boolean coded = measure.getCode() != null && !measure.getCode().isEmpty();
            String name = coded ? measure.getCode() : measure.getId();
            if (name != null && isName(name)) {
                variables.putIfAbsent(name, new Variable(name, measure));
            }
        }
        return variables;
    }

    /** Attributes that are numbers in formulas, where no figure has their code. */
    private static void attributes(Framework framework, List<Variable> variables, boolean ofCriteria) {
        for (AttributeDefinition definition : framework.getAttributeDefinitions()) {
            String code = Attributes.code(definition);
            for (String name : List.of(String.valueOf(code), Attributes.UNIT_PREFIX + code)) {
                Optional<Attributes.Variable> meant =
                        Attributes.variable(framework, CriteriaPackage.Literals.CRITERION, name);
                boolean usable = Attributes.isNumeric(definition)
                        && isName(name)
                        && meant.isPresent()
                        && meant.get().definition() == definition
                        && (meant.get().ofUnit()
                                ? !name.startsWith(Attributes.UNIT_PREFIX) || ofBoth(definition)
                                : ofCriteria);
                if (usable && variables.stream().noneMatch(each -> each.name().equals(name))) {
                    variables.add(new Variable(name, definition));
                }
            }
        }
    }

    private static boolean ofBoth(AttributeDefinition definition) {
        return Attributes.applies(definition, CriteriaPackage.Literals.CRITERION);
    }

    /** Whether a formula can contain it as one name. */
    private static boolean isName(String name) {
        List<FormulaToken> tokens = FormulaAssistant.split(name);
        return tokens.size() == 1
                && tokens.get(0).kind() == FormulaToken.Kind.UNKNOWN
                && tokens.get(0).end() == name.length();
    }
}
