// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.report.Exporter;
import vn.thang.report.Parameter;
import vn.thang.report.production.ReportProduction;

/** {@code --set FORMAT.NAME=VALUE,...}: what exporters offer to choose. */
final class Parameters {
    private Parameters() {}

    /** The production of the services, its exporters set as the call says. */
    static ReportProduction production(Invocation call) throws UsageException, BadInputException {
        Map<String, Map<String, String>> chosen = new HashMap<>();
        for (String each :
                call.option("set").map(text -> List.of(text.split(","))).orElse(List.of())) {
            choose(call, each, chosen);
        }
        List<Exporter> exporters = call.services().exporters().stream()
                .map(exporter -> chosen.containsKey(exporter.format())
                        ? exporter.with(Map.copyOf(chosen.get(exporter.format())))
                        : exporter)
                .toList();
        return new ReportProduction(call.services().stores(), call.services().scoring(), exporters);
    }

    private static void choose(Invocation call, String text, Map<String, Map<String, String>> chosen)
            throws UsageException, BadInputException {
        String[] parts = text.split("[.=]", 3);
        Optional<Parameter> parameter = parts.length < 3
                ? Optional.empty()
                : call.services().exporter(parts[0]).stream()
                        .flatMap(exporter -> exporter.parameters().stream())
                        .filter(each -> each.name().equals(parts[1]))
                        .findFirst();
        if (parameter.isEmpty()) {
            throw new UsageException("usage.set", text, names(call));
        }
        Optional<Message> problem = parameter.get().problem(parts[2]);
        if (problem.isPresent()) {
            throw new BadInputException(Finding.error("parameter", Location.none(), problem.get()));
        }
        chosen.computeIfAbsent(parts[0], format -> new HashMap<>()).put(parts[1], parts[2]);
    }

    private static String names(Invocation call) {
        return call.services().exporters().stream()
                .flatMap(exporter -> exporter.parameters().stream().map(each -> exporter.format() + "." + each.name()))
                .collect(Collectors.joining(", "));
    }
}
