// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.exchange.Names;

/**
 * The words behind a command's name, taken apart.
 *
 * @param options values by name; several only where the option may stand several times
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {
    /** {@code --name value} or {@code --name=value}; everything after {@code --} is an operand. */
    static Arguments parse(Spec spec, List<String> words) throws UsageException {
        Map<String, List<String>> options = new HashMap<>();
        List<String> operands = new ArrayList<>();
        boolean onlyOperands = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (onlyOperands || !word.startsWith("--")) {
                operands.add(word);
            } else if (word.equals("--")) {
                onlyOperands = true;
            } else {
                option(spec, word.substring(2), rest, options);
            }
        }
        Arguments arguments = new Arguments(options, operands);
        arguments.check(spec);
        return arguments;
    }

    private static void option(Spec spec, String word, Iterator<String> rest, Map<String, List<String>> options)
            throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<Option> known = spec.option(name);
        if (known.isEmpty()) {
            Optional<String> near = Names.nearest(
                    name, spec.options().stream().map(Option::name).toList());
            throw near.isPresent()
                    ? new UsageException("usage.unknownOptionNear", "--" + name, "--" + near.get())
                    : new UsageException("usage.unknownOption", "--" + name);
        }
        Option option = known.get();
        String value = "";
        if (option.value() == null && equals >= 0) {
            throw new UsageException("usage.noValue", "--" + name);
        }
        if (option.value() != null) {
            if (equals < 0 && !rest.hasNext()) {
                throw new UsageException("usage.valueMissing", "--" + name, option.value());
            }
            value = equals < 0 ? rest.next() : word.substring(equals + 1);
            if (value.isEmpty() || equals < 0 && value.startsWith("--")) {
                throw new UsageException("usage.valueMissing", "--" + name, option.value());
            }
        }
        List<String> values = options.computeIfAbsent(name, each -> new ArrayList<>());
        if (!values.isEmpty() && !option.many()) {
            throw new UsageException("usage.twice", "--" + name);
        }
        values.add(value);
    }

    private void check(Spec spec) throws UsageException {
        for (Option option : spec.options()) {
            if (option.required()
                    && !options.containsKey(option.name())
                    && !options.containsKey(String.valueOf(option.unless()))) {
                throw new UsageException("usage.required", "--" + option.name() + " " + option.value());
            }
        }
        if (operands.size() < spec.least()) {
            throw new UsageException("usage.operandMissing", spec.operands());
        }
        if (operands.size() > spec.most()) {
            throw new UsageException("usage.operandExtra", operands.get(spec.most()));
        }
    }
}
