// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.ReportReader;

/**
 * Verification with a format of three lines: the proof, the engine, the sum of the points of u1. The proof holds the points
 * 3.5 and 4.25, so the sum is 7.75.
 */
class ReportVerifierTest {
    private static final String FRAMEWORK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:criteria="http://vn.thang/criteria/1" id="fw" code="fw" version="1"/>
            """;
    private static final String ASSESSMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessment:Assessment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:assessment="http://vn.thang/assessment/1" id="as"><units id="u1"/></assessment:Assessment>
            """;
    private static final String SCORES = """
            item,c1,c2
            facet,points,points
            layer,final,final
            u1,3.5,4.25
            """;
    private static final String RECIPE = """
            {"kind": "report", "language": "en", "format": "txt", "cover": {}, "units": [], "options": {}}
            """;

    @TempDir
    Path folder;

    private final List<Path> used = new ArrayList<>();
    private final ReportVerifier verifier = new ReportVerifier(
            (proof, recipe, assessment, into, baseName) -> {
                used.add(into);
                return List.of(write(into.resolve(baseName + ".txt"), proof, "1.0.0", sum(assessment)));
            },
            List.of(new ThreeLines()));
    private Proof proof;
    private Path file;

    @BeforeEach
    void report() {
        proof = proof("1.0.0", Map.of());
        file = write(folder.resolve("report.txt"), proof, "1.0.0", "7.75");
    }

    @Test
    void aReportThatSaysWhatFollowsFromItsDataHolds() throws Exception {
        Verification verification = verifier.verify(file);
        assertTrue(verification.holds());
        assertFalse(verification.otherEngine());
        assertEquals(2, verification.compared());
        assertEquals(
                List.of(
                        "Computed by engine 1.0.0; framework "
                                + proof.frameworkHash().substring(0, 16) + ", data "
                                + proof.dataHash().substring(0, 16) + ", recipe "
                                + proof.recipeHash().substring(0, 16) + " (beginnings of the SHA-256)",
                        "2 texts compared: all are as computed"),
                texts(verification));
        assertFalse(Files.exists(used.getFirst()), "nothing is left in the folder for temporary files");
    }

    @Test
    void aChangedDigitIsToldWithWhatIsRight() throws Exception {
        write(file, proof, "1.0.0", "7.78");
        Verification verification = verifier.verify(file);
        assertFalse(verification.holds());
        assertEquals(
                "line 2: found “7.78”, expected “7.75”", texts(verification).get(1));
        assertEquals(
                "2 texts compared: 1 differ from what was computed",
                texts(verification).getLast());
    }

    @Test
    void dataThatWereChangedWithTheirHashesLeadToOtherNumbers() throws Exception {
        Proof other = proof("1.0.0", Map.of("data/scores.csv", SCORES.replace("4.25", "4.28")));
        write(file, other, "1.0.0", "7.75");
        assertEquals(
                "line 2: found “7.75”, expected “7.78”",
                texts(verifier.verify(file)).get(1));
    }

    @Test
    void anotherEngineIsSaidAndTheNumbersAreStillCompared() throws Exception {
        Proof older = proof("0.9.0", Map.of());
        write(file, older, "0.9.0", "7.75");
        Verification verification = verifier.verify(file);
        assertTrue(verification.otherEngine());
        assertTrue(verification.holds(), texts(verification).toString());
        assertTrue(texts(verification).get(1).contains("computed by engine 0.9.0, this program is 1.0.0"));
        write(file, older, "0.9.0", "7.78");
        assertFalse(verifier.verify(file).holds());
    }

    @Test
    void whatCannotBeVerifiedIsSaid() throws Exception {
        assertRefused("none.txt: The file does not exist", folder.resolve("none.txt"));
        assertRefused("kind cannot be verified; these can: txt", Files.writeString(folder.resolve("a.odt"), ""));
        assertRefused("carries nothing to verify it by", Files.writeString(folder.resolve("b.txt"), "\n1.0.0\n7.75\n"));
        assertRefused("cannot be read: too short", Files.writeString(folder.resolve("c.txt"), "x"));
        String archive = Base64.getEncoder().encodeToString("no zip".getBytes(StandardCharsets.UTF_8));
        Path damaged = Files.writeString(folder.resolve("d.txt"), archive + "\n1.0.0\n7.75\n");
        assertRefused("d.txt: The proof is damaged", damaged);
        Proof other = proof("1.0.0", Map.of(Proof.RECIPE, RECIPE.replace("txt", "docx")));
        assertRefused("belongs to a docx file; this is a txt file", write(file, other, "1.0.0", "7.75"));
        Proof bad = proof("1.0.0", Map.of("data/scores.csv", SCORES.replace("3.5", "three")));
        assertRefused(
                "report.txt [data/scores.csv], row 4, column c1: “three” is no number",
                write(file, bad, "1.0.0", "7.75"));
        assertTrue(used.stream().noneMatch(Files::exists));
    }

    private void assertRefused(String expected, Path refused) {
        BadInputException e = assertThrows(BadInputException.class, () -> verifier.verify(refused));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    private static List<String> texts(Verification verification) {
        List<Message> messages = verification.messages();
        return messages.stream().map(each -> each.in(Locale.ENGLISH)).toList();
    }

    private static String sum(AssessmentStore assessment) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String criterion : List.of("c1", "c2")) {
            sum = sum.add(assessment
                    .data()
                    .column(new ColumnKey(criterion, Facet.POINTS, Layer.FINAL))
                    .value(0));
        }
        return sum.toPlainString();
    }

    private static Proof proof(String engine, Map<String, String> changes) {
        Map<String, String> texts = new HashMap<>(Map.of(
                Proof.FRAMEWORK,
                FRAMEWORK,
                Proof.RECIPE,
                RECIPE,
                "data/assessment.xmi",
                ASSESSMENT,
                "data/scores.csv",
                SCORES));
        texts.putAll(changes);
        Map<String, byte[]> entries = new HashMap<>();
        texts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Proof.of(engine, "report", entries);
    }

    private static Path write(Path target, Proof proof, String engine, String sum) {
        try {
            return Files.writeString(
                    target, Base64.getEncoder().encodeToString(proof.toBytes()) + "\n" + engine + "\n" + sum + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ThreeLines implements ReportReader {
        @Override
        public String format() {
            return "txt";
        }

        @Override
        public Optional<byte[]> proof(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                throw new IOException("too short");
            }
            return lines.getFirst().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Base64.getDecoder().decode(lines.getFirst()));
        }

        @Override
        public List<Printed> printed(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(1, lines.size())
                    .mapToObj(i -> new Printed("line " + i, lines.get(i)))
                    .toList();
        }
    }
}
