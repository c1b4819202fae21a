// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the same program with the same arguments once more: a Java launcher, unlike a native one, does not restart. */
public final class Relaunch {
    private Relaunch() {}

    /** True when the new process was started. */
    public static boolean start() throws IOException {
        Optional<List<String>> command = command(ProcessHandle.current().info());
        if (command.isPresent()) {
            new ProcessBuilder(command.get()).inheritIO().start();
        }
        return command.isPresent();
    }

    /** Empty where the system does not tell the arguments of a process. */
    static Optional<List<String>> command(ProcessHandle.Info info) {
        return info.command()
                .flatMap(program -> info.arguments().map(arguments -> {
                    List<String> command = new ArrayList<>(List.of(program));
                    command.addAll(List.of(arguments));
                    return command;
                }));
    }
}
