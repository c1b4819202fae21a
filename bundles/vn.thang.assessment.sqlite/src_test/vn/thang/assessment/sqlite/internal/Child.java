// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts main classes of the tests in a Java virtual machine of their own. */
final class Child {
    /** The user "nobody", who owns nothing. */
    private static final String NOBODY = "65534";

    private Child() {}

    /** As the same user. */
    static ProcessBuilder of(Class<?> main, String... arguments) {
        return builder(List.of(), classPath(), main, arguments);
    }

    /** Whether {@link #unprivileged} can be called. */
    static boolean canBeUnprivileged() {
        return !isRoot() || Files.isExecutable(Path.of("/usr/bin/setpriv"));
    }

    /**
     * As a user whom permissions bind: for root, as nobody.
     *
     * @param folder takes a copy of the classes that everybody can read
     */
    static ProcessBuilder unprivileged(Path folder, Class<?> main, String... arguments) throws IOException {
        if (!isRoot()) {
            return of(main, arguments);
        }
        List<String> copies = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator)) {
            Path from = Path.of(entry);
            if (Files.exists(from)) {
                Path to = folder.resolve("cp" + copies.size() + (entry.endsWith(".jar") ? ".jar" : ""));
                copy(from, to);
                copies.add(to.toString());
            }
        }
        return builder(
                List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                String.join(File.pathSeparator, copies),
                main,
                arguments);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        try (Stream<Path> all = Files.walk(to)) {
            all.forEach(path -> path.toFile().setReadable(true, false));
        }
    }

    private static ProcessBuilder builder(List<String> prefix, String classPath, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
