// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.report.Exporter;

/** {@code --set PART.NAME=VALUE,...}: what exporters and added sections offer to choose. */
final class Parameters {
    private Parameters() {}

    /** The values by name of the parameter, by format or id of the section. */
    static Map<String, Map<String, String>> of(Invocation call) throws UsageException {
        return chosen(call, offered(call));
    }

    /**
     * The same for what only some parts offer.
     *
     * @throws BadInputException a value cannot be
     */
    static Map<String, Map<String, String>> of(Invocation call, Map<String, List<Parameter>> offered)
            throws UsageException, BadInputException {
        Map<String, Map<String, String>> chosen = chosen(call, offered);
        for (Map.Entry<String, Map<String, String>> part : chosen.entrySet()) {
            for (Parameter parameter : offered.get(part.getKey())) {
                Optional<Message> problem = Optional.ofNullable(part.getValue().get(parameter.name()))
                        .flatMap(parameter::problem);
                if (problem.isPresent()) {
                    throw new BadInputException(Finding.error("parameter", Location.none(), problem.get()));
                }
            }
        }
        return chosen;
    }

    private static Map<String, Map<String, String>> chosen(Invocation call, Map<String, List<Parameter>> offered)
            throws UsageException {
        Map<String, Map<String, String>> chosen = new HashMap<>();
        for (String each :
                call.option("set").map(text -> List.of(text.split(","))).orElse(List.of())) {
            String[] parts = each.split("[.=]", 3);
            if (parts.length < 3
                    || offered.getOrDefault(parts[0], List.of()).stream()
                            .noneMatch(parameter -> parameter.name().equals(parts[1]))) {
                throw new UsageException("usage.set", each, names(offered));
            }
            chosen.computeIfAbsent(parts[0], part -> new HashMap<>()).put(parts[1], parts[2]);
        }
        return chosen;
    }

    /** What each part offers, by its format or id. */
    static Map<String, List<Parameter>> offered(Invocation call) {
        Map<String, List<Parameter>> offered = new LinkedHashMap<>();
        for (Exporter exporter : call.services().exporters()) {
            offered.put(exporter.format(), exporter.parameters());
        }
        call.services()
                .sections()
                .forEach(part -> offered.put(part.service().id(), part.service().parameters()));
        return offered;
    }

    private static String names(Map<String, List<Parameter>> offered) {
        return offered.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(each -> part.getKey() + "." + each.name()))
                .collect(Collectors.joining(", "));
    }
}
