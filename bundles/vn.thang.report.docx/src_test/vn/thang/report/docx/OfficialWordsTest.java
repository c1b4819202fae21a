// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.report.CoverData;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.SampleReports;

/** What a document shows of its cover data: who signs by which power, when, in which language, or that it is not known. */
class OfficialWordsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TM. | Chủ tịch | TM. SỞ THÔNG TIN VÀ TRUYỀN THÔNG/CHỦ TỊCH",
                "KT. | Giám đốc;Phó Giám đốc | KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC",
                "TL. | Giám đốc;Chánh Văn phòng | TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG",
                "TUQ. | Giám đốc;Trưởng phòng | TUQ. GIÁM ĐỐC/TRƯỞNG PHÒNG",
                "Q. | Giám đốc | Q. GIÁM ĐỐC",
                "'' | Giám đốc | GIÁM ĐỐC"
            })
    void thePowerToSignStandsBeforeWhatItComesFrom(String authority, String position, String lines) throws Exception {
        Layout layout = layout(cover(authority, position.replace(';', '\n'), Optional.of(LocalDate.of(2019, 6, 5))));
        assertEquals(
                List.of(lines.split("/")),
                layout.styled("SigningPost").stream()
                        .map(Layout.Para::text)
                        .filter(t -> !t.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-01-01 | ngày 01 tháng 01 năm 2019",
                "2019-02-28 | ngày 28 tháng 02 năm 2019",
                "2019-03-09 | ngày 09 tháng 3 năm 2019",
                "2019-10-10 | ngày 10 tháng 10 năm 2019",
                "2019-12-31 | ngày 31 tháng 12 năm 2019"
            })
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String words) throws Exception {
        Layout layout = layout(cover("KT.", "Giám đốc", Optional.of(date)));
        assertEquals(
                "Thử Nghiệm, " + words, layout.styled("PlaceAndDate").getFirst().text());
    }

    @Test
    void roomIsLeftForWhatIsNotStated() throws Exception {
        CoverData nothing =
                new CoverData("", "", "", "", "", Optional.empty(), "Tóm tắt", "", "", "", "", List.of(), List.of());
        Layout layout = layout(nothing);
        assertTrue(layout.styled("DocumentNumber").getFirst().text().matches("Số:[ \u00A0]+/BC"));
        assertTrue(layout.styled("PlaceAndDate").getFirst().text().matches("\u00A0+, ngày\u00A0+tháng\u00A0+năm"));
        assertEquals(
                List.of("- Lưu: VT."),
                layout.styled("Recipients").stream().map(Layout.Para::text).toList());
        assertEquals(List.of(), layout.styled("Basis"));
        assertEquals(List.of(), layout.styled("ParentBody"));
    }

    @Test
    void aScoreSheetWithoutCoverHasNeitherNumberNorSignature() throws Exception {
        Report sheet = SampleReports.of(ReportKind.SCORECARD);
        CoverData nothing =
                new CoverData("", "", "", "", "", Optional.empty(), "Tóm tắt", "", "", "", "", List.of(), List.of());
        Layout layout = layout(with(sheet, sheet.locale(), nothing));
        assertEquals(List.of(), layout.styled("DocumentNumber"));
        assertEquals(List.of(), layout.styled("SigningPost"));
        assertEquals(List.of(), layout.styled("RecipientsHead"));
        assertEquals("PHIẾU ĐIỂM", layout.styled("TypeName").getFirst().text());
    }

    @Test
    void anEnglishDocumentHasTheSameParts() throws Exception {
        Report report = SampleReports.of(ReportKind.DECISION);
        Path file = new DocxExporter()
                .export(with(report, Locale.ENGLISH, report.cover()), folder, "report")
                .getFirst();
        Layout layout = Layout.of(file);
        assertEquals(
                "SOCIALIST REPUBLIC OF VIET NAM",
                layout.styled("NationalName").getFirst().text());
        assertEquals("DECISION", layout.styled("TypeName").getFirst().text());
        assertEquals(
                "Thử Nghiệm, 5 June 2019",
                layout.styled("PlaceAndDate").getFirst().text());
        assertTrue(layout.styled("Article").getFirst().text().startsWith("Article 1."));
        assertTrue(layout.styled("Annex").getLast().text().startsWith("Annex II\n"));
        assertTrue(layout.parts().get(Layout.STYLES).contains("<w:lang w:val=\"en-GB\""));
        assertFalse(layout.parts().get(Layout.DOCUMENT).contains("Phụ lục I<"));
        try (OPCPackage docx = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            assertEquals(Optional.of("en-GB"), docx.getPackageProperties().getLanguageProperty());
        }
    }

    @Test
    void namesThatNeedTwoLinesArePartedEvenly() throws Exception {
        CoverData c = SampleReports.small().cover();
        CoverData longer = new CoverData(
                c.parentBody(),
                "Ban Chỉ đạo chuyển đổi số và cải cách hành chính tỉnh Thử Nghiệm",
                c.number(),
                c.symbol(),
                c.place(),
                c.date(),
                c.subject(),
                c.decidingPost(),
                c.authority(),
                c.position(),
                c.signer(),
                c.bases(),
                c.recipients());
        Layout.Para issuer = layout(longer).styled("Issuer").getFirst();
        double left = issuer.paragraphTwips("w:ind", "w:left");
        assertEquals(left, issuer.paragraphTwips("w:ind", "w:right"));
        // the text is 153 mm wide, its cell 74 mm: three lines of about 51 mm and room for the break
        assertTrue(left > 4 * 56.7 && left < 12 * 56.7, left + "");
    }

    private Layout layout(CoverData cover) throws Exception {
        Report report = SampleReports.small();
        return layout(with(report, report.locale(), cover));
    }

    private Layout layout(Report report) throws Exception {
        return Layout.of(new DocxExporter().export(report, folder, "report").getFirst());
    }

    private static CoverData cover(String authority, String position, Optional<LocalDate> date) {
        CoverData c = SampleReports.small().cover();
        return new CoverData(
                c.parentBody(),
                c.issuer(),
                c.number(),
                c.symbol(),
                c.place(),
                date,
                c.subject(),
                c.decidingPost(),
                authority,
                position,
                c.signer(),
                c.bases(),
                c.recipients());
    }

    private static Report with(Report r, Locale locale, CoverData cover) {
        return new Report(
                r.kind(),
                locale,
                r.title(),
                r.introduction(),
                r.closing(),
                cover,
                r.notices(),
                r.sections(),
                r.standings(),
                r.provenance(),
                r.proof());
    }
}
