// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.io.FrameworkFiles;

/**
 * Workbenches as processes of their own, started with the program of this one: a file as argument, a second process that
 * hands its file over and ends, another language and theme chosen in the preferences, the restart that is offered, and
 * everything where it was left.
 */
class RestartTest {
    private static final Set<String> OWN =
            Set.of("-data", "-configuration", "-application", "-testproperties", "-testApplication", "-nl");
    private static final long PATIENCE_SECONDS = 150;

    @RegisterExtension
    final Workbench workbench = new Workbench();

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private Path place;

    @BeforeEach
    void prepare() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "the command line of this process");
        place = Files.createDirectories(folder.resolve("driven"));
        Path own = Path.of(Platform.getConfigurationLocation().getURL().getPath());
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        copy(own.resolve("dev.properties"), configuration.resolve("dev.properties"));
        Path bundles = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
        copy(own.resolve(bundles), configuration.resolve(bundles));
        Path settings = configuration.resolve("config.ini");
        List<String> lines = new ArrayList<>(Files.readAllLines(settings));
        lines.removeIf(line -> line.startsWith("osgi.nl="));
        lines.add("osgi.nl=en");
        Files.write(settings, lines);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        }
    }

    /** A workbench that starts itself anew is no child of this process any more; what is left would write into the folder. */
    @AfterEach
    void end() throws Exception {
        for (ProcessHandle process : all()) {
            process.destroyForcibly();
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private List<ProcessHandle> all() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            Stream<ProcessHandle> restarted = files.map(
                            file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(DrivenWorkbench.PROCESS) && !name.endsWith(".part"))
                    .map(name -> Long.parseLong(name.substring(DrivenWorkbench.PROCESS.length())))
                    .flatMap(number -> ProcessHandle.of(number).stream());
            return Stream.concat(processes.stream().map(Process::toHandle), restarted)
                    .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                    .distinct()
                    .toList();
        }
    }

    private Process start(Path... files) throws IOException {
        List<String> all = Arrays.stream(Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8)
                        .split("\0"))
                .toList();
        List<String> command = new ArrayList<>(List.of(
                all.getFirst(), "-D" + DrivenWorkbench.PLACE + "=" + place, "-Duser.home=" + folder.resolve("home")));
        for (int i = 1; i < all.size(); i++) {
            if (OWN.contains(all.get(i))) {
                i++;
            } else if (!all.get(i).startsWith("-javaagent:")) {
                command.add(all.get(i));
            }
        }
        command.addAll(List.of(
                "-data",
                folder.resolve("workspace").toString(),
                "-configuration",
                folder.resolve("configuration").toString(),
                "-application",
                "vn.thang.workbench.application"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        processes.add(process);
        return process;
    }

    private List<String> await(String name) throws Exception {
        Path file = place.resolve(name);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(file)) {
            assertTrue(System.nanoTime() < end, () -> "no " + name + "; " + log());
            workbench.ui().pump(200);
        }
        return Files.readAllLines(file);
    }

    private String log() {
        try (Stream<String> lines = Files.lines(folder.resolve("log"))) {
            return String.join("\n", lines.skip(0).limit(200).toList());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void everythingIsWhereItWasLeftAndInTheOtherLanguage() throws Exception {
        Path assessment = workbench.openCopy(folder);
        Path framework = folder.resolve("bộ tiêu chí.criteria");
        Files.write(
                framework,
                FrameworkFiles.toBytes(workbench.open().session().run().framework()));
        workbench.page().closeAllEditors(false);
        workbench.ui().pump(1000);

        start(assessment);
        assertEquals(List.of("argument copy.assessment"), await(DrivenWorkbench.OPENED));
        Path figures = folder.resolve("số liệu.csv");
        Files.writeString(figures, "statement,check\n131 units,sum: 28+14+89 = 131\n");
        Process second = start(figures, framework);
        for (long i = 0; second.isAlive() && i < PATIENCE_SECONDS * 5; i++) {
            workbench.ui().pump(200);
        }
        assertFalse(second.isAlive(), this::log);
        assertEquals(0, second.exitValue(), this::log);

        List<String> before = await(DrivenWorkbench.BEFORE);
        assertHas(
                before,
                "handed over bộ tiêu chí.criteria",
                "handed over số liệu.csv",
                "perspective vn.thang.workbench.perspective.criteria",
                "bounds Point {1180, 780} false",
                "menu Evaluation",
                "button Results",
                "tab Explain",
                "tab Score sheet");

        List<String> after = await(DrivenWorkbench.AFTER);
        assertHas(
                after,
                "language vi",
                "dark true",
                "bounds Point {1180, 780} false",
                "perspective vn.thang.workbench.perspective.evaluation",
                "menu Đánh giá",
                "menu Trợ giúp",
                "button Bộ tiêu chí",
                "button Đánh giá",
                "button Kết quả",
                "tab Tệp công việc",
                "tab Chi tiết ô điểm",
                "tab Giải thích điểm",
                "tab Phát hiện",
                "tab Phiếu chấm điểm",
                "close Đóng",
                "sheet " + DrivenWorkbench.SHEET,
                "texts " + DrivenWorkbench.TEXTS,
                "history false",
                "status Công nhận");
        for (ProcessHandle process : all()) {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void assertHas(List<String> seen, String... wanted) {
        List<String> missing =
                Arrays.stream(wanted).filter(line -> !seen.contains(line)).toList();
        assertEquals(List.of(), missing, () -> "seen: " + seen + "\n" + log());
    }
}
