// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command is called and takes. Its texts stand in the messages under {@code help.NAME} and
 * {@code help.NAME.OPTION}.
 *
 * @param name one word, or two: "import table"
 * @param operands what follows without an option, as the usage line shows it; empty for nothing
 * @param least least number of operands
 * @param most greatest number of operands
 */
record Spec(String name, String operands, int least, int most, List<Option> options) {
    static Spec of(String name, Option... options) {
        return new Spec(name, "", 0, 0, List.of(options));
    }

    static Spec of(String name, String operands, int least, int most, Option... options) {
        return new Spec(name, operands, least, most, List.of(options));
    }

    Optional<Option> option(String option) {
        return options.stream().filter(each -> each.name().equals(option)).findFirst();
    }

    String usage() {
        String text = "thang " + name + (operands.isEmpty() ? "" : " " + operands);
        String rest = options.stream().map(Option::usage).collect(Collectors.joining(" "));
        return rest.isEmpty() ? text : text + " " + rest;
    }

    String key() {
        return "help." + name.replace(' ', '.');
    }
}
