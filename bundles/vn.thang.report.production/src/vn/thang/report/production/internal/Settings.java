// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Exporter;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.proof.Recipe;

/** What was chosen for the parameters of exporters and sections, checked against what they declare. */
public final class Settings {
    private static final Messages MESSAGES = Messages.of(Settings.class);
    private static final String FORMAT = "format.set.";

    private Settings() {}

    /** The exporters as the order sets them. */
    public static List<Exporter> apply(List<Exporter> exporters, ReportOrder order) throws BadInputException {
        List<Exporter> set = new ArrayList<>();
        for (Exporter exporter : exporters) {
            set.add(apply(exporter, order.settings().getOrDefault(exporter.format(), Map.of())));
        }
        return set;
    }

    /** The exporter as it was set when the document was made. */
    public static Exporter apply(Exporter exporter, Recipe recipe) throws BadInputException {
        return apply(exporter, below(FORMAT, recipe));
    }

    private static Exporter apply(Exporter exporter, Map<String, String> values) throws BadInputException {
        return values.isEmpty() ? exporter : exporter.with(checked(exporter.format(), exporter.parameters(), values));
    }

    /** Notes what was chosen for a format in the options of a recipe. */
    static void note(String format, ReportOrder order, SortedMap<String, String> options) {
        order.settings().getOrDefault(format, Map.of()).forEach((name, value) -> options.put(FORMAT + name, value));
    }

    /** The options of a recipe whose names begin so, without that beginning. */
    static Map<String, String> below(String start, Recipe recipe) {
        return recipe.options().entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .collect(Collectors.toMap(each -> each.getKey().substring(start.length()), Map.Entry::getValue));
    }

    /**
     * The values, in the order of their names.
     *
     * @throws BadInputException there is no such parameter, or it cannot have the value
     */
    static SortedMap<String, String> checked(String part, List<Parameter> parameters, Map<String, String> values)
            throws BadInputException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            Optional<Message> problem = parameters.stream()
                    .filter(each -> each.name().equals(value.getKey()))
                    .findFirst()
                    .map(parameter -> parameter.problem(value.getValue()))
                    .orElseGet(() -> Optional.of(MESSAGES.message(
                            "order.parameter",
                            part,
                            value.getKey(),
                            parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")))));
            if (problem.isPresent()) {
                throw new BadInputException(Finding.error("parameter", Location.none(), problem.get()));
            }
        }
        return new TreeMap<>(values);
    }
}
