// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.cli.Terminal.Result;
import vn.thang.report.ReportKind;
import vn.thang.report.ReportReader;
import vn.thang.report.sign.DocumentSigner;
import vn.thang.report.sign.SigningKey;

/** Reports of every format hold as they come, and do not hold when one digit is changed, wherever it stands. */
class VerifyTest {
    private static final Services SERVICES = Services.standard();
    private static final String PASSWORD = "secret";
    private static Path folder;
    private static Terminal terminal;

    @BeforeAll
    static void report() throws IOException {
        folder = Files.createTempDirectory("thang-verify-test");
        terminal = new Terminal(folder);
        terminal.write("fw.criteria", Framework.good());
        String units = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "Q%02d,Đơn vị %d,%d,%d,%d.%d".formatted(i, i, i * 3, 50 + i, 40 - 2 * i, i % 10))
                .collect(Collectors.joining("\n"));
        terminal.write("units.csv", "unit,name,a,b,2\n" + units + "\n");
        done(terminal.run(
                "import", "table", "--framework", "fw.criteria", "--data", "units.csv", "--out", "a.assessment"));
        String formats = String.join(",", formats());
        done(terminal.run(
                "report",
                "a.assessment",
                "--document",
                "report,analysis",
                "--format",
                formats,
                "--out",
                "r",
                "--lang",
                "vi"));
        if (!slides().isEmpty()) {
            String forSlides = String.join(",", formats(ReportKind.SLIDES));
            done(terminal.run("report", "a.assessment", "--document", "slides", "--format", forSlides, "--out", "r"));
        }
    }

    @AfterAll
    static void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void done(Result result) {
        assertEquals(0, result.code(), result.err());
    }

    /** Formats that carry the report and can be verified. */
    static List<String> formats() {
        return formats(ReportKind.REPORT);
    }

    private static List<String> formats(ReportKind kind) {
        return SERVICES.readers().stream()
                .map(ReportReader::format)
                .filter(format ->
                        SERVICES.exporter(format).orElseThrow().kinds().contains(kind))
                .toList();
    }

    /** Slides for a conference, in the formats made for them. */
    private static List<Path> slides() {
        return formats(ReportKind.SLIDES).stream()
                .map(format -> folder.resolve("r/a-slides." + format))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReportHoldsAsItComes(String format) {
        Result result = terminal.run("verify", "r/a." + format);
        assertEquals(0, result.code(), result.err() + result.out());
        assertTrue(result.out().contains("texts compared: all are as computed"), result.out());
    }

    /** Rank intervals and groups that cannot be told apart stand in every format, and are computed again from the recipe. */
    @Test
    void sureRanksHoldInEveryFormat() throws IOException {
        String formats = String.join(",", formats()) + ",csv,json";
        done(terminal.run(
                "report",
                "a.assessment",
                "--document",
                "report",
                "--format",
                formats,
                "--out",
                "sure",
                "--lang",
                "vi",
                "--robustness",
                "200",
                "--seed",
                "3"));
        for (String format : formats()) {
            Result result = terminal.run("verify", "sure/a." + format);
            assertEquals(0, result.code(), format + ": " + result.err() + result.out());
        }
        String json = Files.readString(folder.resolve("sure/a.json"));
        assertTrue(json.contains("Chưa phân biệt được") && json.contains("Qua 200 lần thử (số khởi tạo "), json);
        for (String format : formats(ReportKind.SLIDES)) {
            done(terminal.run(
                    "report",
                    "a.assessment",
                    "--document",
                    "slides",
                    "--format",
                    format,
                    "--out",
                    "sure",
                    "--robustness",
                    "200",
                    "--seed",
                    "3"));
            Result result = terminal.run("verify", "sure/a-slides." + format);
            assertEquals(0, result.code(), format + ": " + result.err() + result.out());
        }
        Result without = terminal.run("report", "a.assessment", "--format", "json", "--out", "no", "--seed", "3");
        assertEquals(2, without.code());
        assertTrue(without.err().contains("--robustness N is required"), without.err());
    }

    @Test
    void slidesHoldAsTheyCome() {
        assumeFalse(slides().isEmpty(), "no format for slides that can be verified");
        for (Path file : slides()) {
            Result result = terminal.run("verify", file.toString());
            assertEquals(0, result.code(), result.err() + result.out());
        }
    }

    /** All kinds of documents in all formats that carry them, with the year before beside them, sheets of two units. */
    @Test
    void everyDocumentHoldsAsItComes() throws IOException {
        done(terminal.run(
                ("report a.assessment --document report,decision,notice,scorecard,analysis --each --unit Q01,Q02 --earlier a.assessment"
                                + " --lang en --out all --format " + String.join(",", formats()))
                        .split(" ")));
        List<String> files = terminal.files().stream()
                .filter(file -> file.startsWith("all/"))
                .filter(file -> formats().stream().anyMatch(format -> file.endsWith("." + format)))
                .toList();
        assertTrue(files.size() > 20, files.toString());
        List<String> command = new ArrayList<>(files);
        command.addFirst("verify");
        Result result = terminal.run(command.toArray(String[]::new));
        assertEquals(0, result.code(), result.err() + result.out());
        assertEquals(
                files.size(),
                result.out()
                        .lines()
                        .filter(line -> line.contains(" texts compared: all are as computed"))
                        .count());
    }

    static List<Tampering> tamperings() throws IOException {
        List<Tampering> all = new ArrayList<>();
        for (Path file : slides()) {
            if (file.toString().endsWith(".pptx")) {
                all.addAll(TextDigit.office(file));
            }
        }
        for (String format : formats()) {
            Path analysis = folder.resolve("r/a-analysis." + format);
            if (TextDigit.isOffice(format) && Files.exists(analysis)) {
                all.addAll(TextDigit.office(analysis));
            }
            Path file = folder.resolve("r/a." + format);
            all.addAll(
                    switch (format) {
                        case "docx", "xlsx", "pptx" -> TextDigit.office(file);
                        case "pdf" -> PdfDigit.all(file);
                        case "json" -> TextDigit.text(file, Pattern.compile("\"proof\" : \"[^\"]*\""));
                        case "html" ->
                            TextDigit.text(file, Pattern.compile("(?s)<(script|style).*?</\\1>|<[^>]*>|&#\\d+;"));
                        default -> TextDigit.text(file, Pattern.compile("\\z"));
                    });
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void oneChangedDigitIsFound(Tampering tampering) throws IOException {
        Path original = folder.resolve("r/kept");
        Files.copy(tampering.file(), original);
        try {
            tampering.into(tampering.file());
            Result result = terminal.run("verify", "r/" + tampering.file().getFileName());
            assertEquals(1, result.code(), result.err() + result.out());
            assertTrue(result.out().contains("found “"), result.out());
        } finally {
            Files.delete(tampering.file());
            Files.move(original, tampering.file());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileThatWasCutOffDoesNotHoldAndNothingBreaks(String format) throws IOException {
        Path file = folder.resolve("r/a." + format);
        byte[] whole = Files.readAllBytes(file);
        try {
            for (int part = 0; part < 8; part++) {
                Files.write(file, Arrays.copyOf(whole, whole.length / 8 * part));
                Result result = terminal.run("verify", "r/a." + format);
                assertTrue(result.code() != 0, result.out());
                assertFalse(result.err().contains("Internal"), result.err());
            }
        } finally {
            Files.write(file, whole);
        }
    }

    @Test
    void ofSeveralFilesTheWorstCounts() {
        Result result = terminal.run("verify", "r/a.docx", "units.csv", "fw.criteria", "none.docx");
        assertEquals(2, result.code());
        assertTrue(result.out().contains("a.docx: ") && result.out().contains("all are as computed"), result.out());
        assertEquals(
                List.of("units.csv", "fw.criteria", "none.docx"),
                result.err()
                        .lines()
                        .map(line -> line.replaceFirst("^error: .*/([^/:]+): .*", "$1"))
                        .toList());
    }

    /** A file of every format that can be signed; of slides there is only that document. */
    static List<String> signed() {
        List<String> files = new ArrayList<>(List.of("a-slides.pptx"));
        formats().stream().filter(DocumentSigner::signs).map("a."::concat).forEach(files::add);
        return files;
    }

    @ParameterizedTest
    @MethodSource("signed")
    void aSignedReportHoldsAndItsSignerIsNamed(String name) throws Exception {
        SigningKey key = SigningKey.read(key(), PASSWORD.toCharArray());
        Path original = folder.resolve("r").resolve(name);
        Path file =
                Files.copy(original, Files.createTempDirectory(folder, "signed").resolve(name));
        DocumentSigner.sign(file, key, DocumentSigner.dayOf(LocalDate.of(2019, 6, 5)));
        Result holds = terminal.run("verify", file.toString(), "--lang", "vi");
        assertEquals(0, holds.code(), holds.err() + holds.out());
        assertTrue(
                holds.out()
                        .contains("Người ký: Nguyen Van Ky (chứng thư số do Nguyen Van Ky cấp), thời điểm đã nêu"
                                + " 2019-06-05 12:00 +07:00: chữ ký số hợp lệ"),
                holds.out());
        List<Tampering> digits = name.endsWith(".pdf") ? PdfDigit.all(file) : TextDigit.office(file);
        digits.getFirst().into(file);
        Result broken = terminal.run("verify", file.toString(), "--lang", "vi");
        assertEquals(1, broken.code(), broken.err() + broken.out());
        assertTrue(
                broken.out().contains("Người ký: Nguyen Van Ky: chữ ký số không hợp lệ. Văn bản đã bị"), broken.out());
        assertTrue(broken.out().contains("thấy “"), broken.out());
    }

    /** A key that the tool of the Java runtime makes. */
    private static Path key() throws Exception {
        Path file = Files.createTempDirectory(folder, "key").resolve("key.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(List.of(
                "-genkeypair -keyalg RSA -keysize 2048 -validity 3650 -storetype PKCS12 -alias signer".split(" ")));
        command.addFirst(tool);
        command.addAll(List.of("-dname", "CN=Nguyen Van Ky", "-startdate", "2019/01/01 00:00:00"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return file;
    }
}
