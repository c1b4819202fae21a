// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thang.cli.Services;

/** One call of a command: its arguments and everything it works with. */
record Invocation(Session session, Arguments arguments) {
    Say say() {
        return new Say(session.console(), session.locale());
    }

    Services services() {
        return session.services();
    }

    boolean has(String option) {
        return arguments.options().containsKey(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(arguments.options().get(name)).map(List::getFirst);
    }

    /** The values of an option that may stand several times; empty when it does not stand. */
    List<String> all(String name) {
        return arguments.options().getOrDefault(name, List.of());
    }

    /** Only for options that the command requires. */
    String required(String name) {
        return arguments.options().get(name).getFirst();
    }

    List<String> operands() {
        return arguments.operands();
    }

    /** A file that the user named. */
    Path path(String name) throws UsageException {
        try {
            return session.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw new UsageException("usage.path", name);
        }
    }

    /** The value of an option that allows only some; null when the option is not there. */
    String choice(String name, List<String> allowed) throws UsageException {
        String value = option(name).orElse(null);
        if (value != null && !allowed.contains(value)) {
            throw new UsageException("usage.choice", "--" + name, value, String.join(", ", allowed));
        }
        return value;
    }
}
