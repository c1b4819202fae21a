// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as a second reader of our documents; it recalculates workbooks instead of believing cached values. */
public final class Office {
    /** Workbooks are recalculated when they are opened (0 = always): what they show are not our cached values. */
    private static final String RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private Office() {}

    /**
     * Converts a document, or skips the running test when LibreOffice is not installed.
     *
     * @param format LibreOffice's name of the target, with filter and options if needed: {@code csv:"Text - txt - csv
     *     (StarCalc)":44,34,76,...}
     * @param directory where the results go; also holds the program's profile
     * @return the files made, sorted
     */
    public static List<Path> convert(Path document, String format, Path directory) throws IOException {
        return convert(document, List.of("--convert-to", format), directory);
    }

    /**
     * The cells of a file of comma-separated values (UTF-8) as Calc reads them, all as text; skips the running test when
     * LibreOffice is not installed.
     *
     * @param columns how many there are
     * @param directory as for {@link #convert(Path, String, Path)}
     */
    public static List<List<String>> csv(Path document, int columns, Path directory) throws IOException {
        String asText = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> column + "/2")
                .collect(Collectors.joining("/"));
        Path sheet = convert(
                        document,
                        List.of("--infilter=Text - txt - csv (StarCalc):44,34,76,1," + asText, "--convert-to", "fods"),
                        directory)
                .getFirst();
        return FlatSheet.rows(sheet, columns);
    }

    private static List<Path> convert(Path document, List<String> what, Path directory) throws IOException {
        Optional<Path> program = find("soffice");
        Assumptions.assumeTrue(program.isPresent(), "LibreOffice (soffice) is not installed");
        Path out = Files.createDirectories(directory.resolve("converted"));
        Path profile = directory.resolve("profile");
        Path settings = Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu");
        Files.writeString(settings, RECALCULATE);
        List<String> command = new ArrayList<>(
                List.of(program.get().toString(), "-env:UserInstallation=" + profile.toUri(), "--headless"));
        command.addAll(what);
        command.addAll(List.of("--outdir", out.toString(), document.toString()));
        run(command);
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    /** Skips the running test when the part of LibreOffice that draws slides is not installed. */
    public static void assumeImpress() throws IOException {
        Optional<Path> program = find("soffice");
        Assumptions.assumeTrue(
                program.isPresent() && Files.exists(program.get().toRealPath().resolveSibling("libslideshowlo.so")),
                "LibreOffice Impress (libreoffice-impress) is not installed");
    }

    /** The text of a PDF as poppler's pdftotext reads it, laid out; skips the running test without poppler. */
    public static String pdfText(Path pdf) throws IOException {
        Optional<Path> program = find("pdftotext");
        Assumptions.assumeTrue(program.isPresent(), "poppler (pdftotext) is not installed");
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        run(List.of(program.get().toString(), "-layout", "-enc", "UTF-8", pdf.toString(), text.toString()));
        return Files.readString(text);
    }

    private static void run(List<String> command) throws IOException {
        Path log = Files.createTempFile("office", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("no answer within 180 s: " + command);
            }
            if (process.exitValue() != 0) {
                throw new IOException(command + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static Optional<Path> find(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
