// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.finding.BadInputException;

class DocumentSignerTest {
    /** Noon in Vietnam, seven hours ahead of Greenwich. */
    private static final Instant TIME = Instant.parse("2019-06-05T05:00:00Z");

    private static SigningKey key;

    @TempDir
    Path folder;

    @BeforeAll
    static void key(@TempDir Path folder) throws Exception {
        key = TestKeys.rsa(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
    void aSignedFileHoldsAndNamesItsSigner(String format) throws Exception {
        Path file = signed(format);
        assertEquals(
                List.of(new DocumentSignature(TestKeys.SIGNER, "CA Thử", Optional.of(TIME), List.of())),
                SignatureCheck.check(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
    void theSameFileKeyAndTimeGiveTheSameBytes(String format) throws Exception {
        Path file = Documents.make(folder, format);
        Path copy = Files.copy(file, folder.resolve("again." + format));
        DocumentSigner.sign(file, key, TIME);
        Thread.sleep(1100); // the clock must have moved on by more than a second
        DocumentSigner.sign(copy, key, TIME);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx", "pdf"})
    void anUnsignedFileHasNoSignature(String format) throws Exception {
        assertEquals(List.of(), SignatureCheck.check(Documents.make(folder, format)));
    }

    @ParameterizedTest
    @CsvSource({
        "docx, word/document.xml, 43.72, 43.78",
        "xlsx, worksheets/sheet7.xml, 43.72, 43.78",
        "pptx, slides/slide40.xml, 43.72, 43.78",
        "docx, thang/proof.zip, proof 12, proof 13",
        "xlsx, thang/proof.zip, proof 12, proof 13",
        "docx, _rels/.rels, word/document.xml, word/settings.xml",
        "docx, _xmlsignatures/sig1.xml, 2019-06-05T05, 2019-06-04T05",
        "pdf, , 43.72, 43.78",
        "pdf, , D:20190605, D:20190604",
    })
    void aTamperedFileDoesNotHold(String format, String entry, String text, String by) throws Exception {
        Path file = signed(format);
        Documents.replace(file, entry, text, by);
        DocumentSignature signature = SignatureCheck.check(file).getFirst();
        assertFalse(signature.valid());
        assertEquals(TestKeys.SIGNER, signature.signer());
        assertTrue(
                signature.problems().getFirst().in(Locale.ENGLISH).contains("changed after it was signed"),
                signature.toString());
    }

    @Test
    void aPartThatWasPutInLaterIsNotCovered() throws Exception {
        Path file = signed("docx");
        Map<String, byte[]> entries = Documents.entries(file);
        entries.put("word/media.xml", "<a/>".getBytes(StandardCharsets.US_ASCII));
        Documents.write(file, entries);
        assertEquals(
                "Chữ ký số không bao gồm /word/media.xml.",
                SignatureCheck.check(file).getFirst().problems().getFirst().in(Locale.forLanguageTag("vi")));
    }

    @Test
    void aSignatureThatReachesOutOrTransformsIsNotEvenTried() throws Exception {
        Path outside = signed("docx");
        Documents.replace(outside, "sig1.xml", "URI=\"#idOfficeObject\"", "URI=\"http://localhost:1/x\"");
        assertProblem("refers to something outside the document: http://localhost:1/x", outside);
        Path xslt = signed("docx");
        Documents.replace(
                xslt,
                "sig1.xml",
                "http://schemas.openxmlformats.org/package/2006/RelationshipTransform",
                "http://www.w3.org/TR/1999/REC-xslt-19991116");
        assertProblem("REC-xslt-19991116, which is not safe", xslt);
    }

    @Test
    void whatIsAddedToASignedPdfIsSeen() throws Exception {
        Path file = signed("pdf");
        byte[] whole = Files.readAllBytes(file);
        String added = new String(whole, StandardCharsets.ISO_8859_1) + "% one more line\n";
        Files.writeString(file, added, StandardCharsets.ISO_8859_1);
        assertProblem("Something was added", file);
    }

    @Test
    void aSecondSignatureLeavesTheFirstAsItWas() throws Exception {
        Path file = signed("pdf");
        DocumentSigner.sign(file, key, TIME.plusSeconds(60));
        List<DocumentSignature> found = SignatureCheck.check(file);
        assertEquals(
                List.of(TIME, TIME.plusSeconds(60)),
                found.stream().map(each -> each.time().orElseThrow()).toList());
        assertTrue(found.stream().allMatch(DocumentSignature::valid), found.toString());
    }

    @Test
    void theDayOfADocumentIsItsNoonInVietnam() {
        assertEquals(TIME, DocumentSigner.dayOf(LocalDate.of(2019, 6, 5)));
    }

    @Test
    void aTimeOutsideTheCertificatesValidityIsRefusedAndTheFileStays() throws Exception {
        Path file = Documents.make(folder, "pdf");
        byte[] before = Files.readAllBytes(file);
        BadInputException e = assertThrows(
                BadInputException.class,
                () -> DocumentSigner.sign(file, key, DocumentSigner.dayOf(LocalDate.of(2018, 6, 5))));
        assertTrue(
                e.getMessage()
                        .contains("is valid from 2019-01-01 to 2021-01-01; the stated day of signing is 2018-06-05"),
                e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatCannotBeSignedIsSaid() throws Exception {
        assertTrue(refused(Files.writeString(folder.resolve("a.csv"), "1")).contains("carry no signature"));
        assertTrue(refused(Files.writeString(folder.resolve("a.docx"), "1")).contains("cannot be signed"));
        assertTrue(refused(Files.writeString(folder.resolve("a.pdf"), "1")).contains("cannot be signed"));
        assertThrows(IOException.class, () -> SignatureCheck.check(folder.resolve("a.docx")));
        assertThrows(IOException.class, () -> SignatureCheck.check(folder.resolve("a.pdf")));
    }

    private Path signed(String format) throws Exception {
        Path file = Documents.make(folder, format);
        DocumentSigner.sign(file, key, TIME);
        return file;
    }

    private static void assertProblem(String expected, Path file) throws IOException {
        String text =
                SignatureCheck.check(file).getFirst().problems().getFirst().in(Locale.ENGLISH);
        assertTrue(text.contains(expected), text);
    }

    private String refused(Path file) {
        return assertThrows(BadInputException.class, () -> DocumentSigner.sign(file, key, TIME))
                .getMessage();
    }
}
