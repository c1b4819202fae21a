// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of our own making, in the forms that articles and reports use; all figures are invented. */
class FigureProposalsTest {
    private static List<String> checks(String text) {
        return FigureProposals.of(text).stream().map(Proposal::check).toList();
    }

    /** Several checks of one sentence stand behind each other with a double bar. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Đã số hóa 312/400 hồ sơ (78 %). | share: 312/400 = 78%
        Khối huyện đạt 96/150 điểm, bằng 64,5%. | share: 96/150 = 64.5%
        Có 1.250 trên tổng số 2.500 thủ tục trực tuyến, đạt tỷ lệ 50,0%. | share: 1250/2500 = 50.0%
        Tiếp nhận 12.480 hồ sơ, đã giải quyết 11.232 hồ sơ, đạt 90%. | share: 11232/12480 = 90%
        Đã nối mạng 45/50 xã (trên 85%). | order: 45/50 > 85%
        Of 40 agencies, 30 of 40 answered (75 %). | share: 30/40 = 75%
        Toàn tỉnh có 62 đơn vị, trong đó có 20 sở, 12 huyện và 30 xã. | sum: 20+12+30 = 62
        Có 20 sở: 5 tốt, 9 khá, 4 trung bình, 3 dưới trung bình. | sum: 5+9+4+3 = 20
        Kiểm tra 15 sở, 8 huyện, tổng cộng 23 đơn vị. | sum: 15+8 = 23
        The survey covers 62 bodies, of which 20 departments and 42 communes. | sum: 20+42 = 62
        9,5% xếp loại tốt, 60,5% khá và 31% trung bình. | shares: 9.5%+60.5%+31% = 100%
        Điểm cao nhất 91, thấp nhất 40, chênh lệch 50 điểm. | difference: 91-40 = 50
        Điểm trung bình 66,2, cao nhất là Sở A với 91 điểm, thấp nhất 40 điểm. | mean: 66.2 within 40..91
        Năm 2017 xếp thứ 40, năm 2018 xếp thứ 33, tăng 7 bậc. | places: 40 -> 33 = up 7
        Tỉnh xếp hạng 33, tăng 8 bậc so với hạng 40 của năm trước. | places: 40 -> 33 = up 8
        Chỉ số giảm từ hạng 12 xuống 20, tụt 8 bậc. | places: 12 -> 20 = down 8
        Chỉ số này xếp 15/63, còn rất thấp. | rank: 15 of 63 is low
        Tỉnh xếp thứ 18/63, trong tốp 15 cả nước. | rank: 18 of 63 is top 15
        The index ranks it 15th of 63, which is low. | rank: 15 of 63 is low
        Xếp hạng 10, hạng 14, hạng 21 và giảm liên tục. | order: 10 < 14 < 21
        Tỷ lệ tăng từ 45% lên 61%, tăng 15 điểm. | change: 45% -> 61% = up 15%
        Hồ sơ trực tuyến tăng từ 200 lên 260, tăng 25%. | growth: 200 -> 260 = up 25%
        Có 4 đơn vị xếp loại tốt: Sở Đỏ, Sở Xanh, Sở Vàng và Sở Tím. | list: Sở Đỏ; Sở Xanh; Sở Vàng; Sở Tím = 4
        Khen thưởng 3 đơn vị dẫn đầu (Sở Đỏ, Sở Xanh). | list: Sở Đỏ; Sở Xanh = 3
        Trên 97% văn bản được gửi qua mạng. | stated: > 97%
        Ít nhất 40% dịch vụ ở mức độ 4. | stated: >= 40%
        """)
    void aSentenceGivesItsCheck(String sentence, String check) {
        assertEquals(List.of(check), checks(sentence));
    }

    @Test
    void partsWithTheirSharesGiveAllThatFollows() {
        assertEquals(
                List.of(
                        "share: 6/60 = 10%",
                        "sum: 6+55 = 60",
                        "share: 55/60 = 91%",
                        "whole: 6 = 10%, 55 = 91% of 60",
                        "shares: 10%+91% = 100%"),
                checks("Trong tổng số 60 xã, gồm 6 xã (10%) trên 50 điểm và 55 xã (91%) dưới 50 điểm."));
    }

    /** Days, years, levels and numbers of documents are no figures; one number alone says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 05/06/2019, hội nghị công bố kết quả.",
                "Theo Quyết định số 1234/QĐ-UBND ngày 11/7/2018 của UBND tỉnh.",
                "Đến tháng 10/2019 hoàn thành mục tiêu.",
                "Dịch vụ công mức độ 3 và 4 được mở rộng năm 2018.",
                "Tỉnh có 14 huyện.",
                "Giai đoạn 2016-2020 có nhiều thay đổi.",
                ""
            })
    void whatIsNoStatementIsLeftOut(String text) {
        assertEquals(List.of(), checks(text));
    }

    @Test
    void sentencesOfAParagraphAreKeptVerbatim() {
        List<Proposal> found = FigureProposals.of("""
                Ngày 01/02/2020, tỉnh công bố kết quả. Đã số hóa  312/400 hồ sơ
                (không tính lưu trữ). Có 300/400 hồ sơ (75 %). Trên 97% văn bản đi qua mạng.
                """);
        assertEquals(
                List.of("share: 300/400 = 75%", "stated: > 97%"),
                found.stream().map(Proposal::check).toList());
        assertEquals("Có 300/400 hồ sơ (75 %).", found.get(0).statement());
        assertEquals("một tỷ lệ kèm hai số", found.get(0).why().in(Locale.of("vi")));
        assertEquals("a share with its numbers", found.get(0).why().in(Locale.ENGLISH));
    }

    @Test
    void aTableGivesTotalsAndShares() {
        List<Proposal> found = FigureProposals.of("""
                Khối\tĐạt\tTổng\tTỷ lệ
                Sở\t18\t20\t90%
                Huyện\t9\t12\t80%
                Xã\t1.020\t1.200\t85%
                Tổng cộng\t1.047\t1.233\t84,9%
                """);
        assertEquals(
                List.of(
                        "share: 18/20 = 90%",
                        "share: 9/12 = 80%",
                        "share: 1020/1200 = 85%",
                        "share: 1047/1233 = 84.9%",
                        "sum: 18+9+1020 = 1047",
                        "sum: 20+12+1200 = 1233"),
                found.stream().map(Proposal::check).toList());
        assertEquals(
                "Khối: Đạt; Sở: 18; Huyện: 9; Xã: 1.020; Tổng cộng: 1.047",
                found.get(4).statement());
    }

    @Test
    void aColumnOfSharesSumsToTheWhole() {
        assertEquals(
                List.of("shares: 25%+60.5%+15% = 100%"), checks("Mức|Tỷ lệ\nTốt|25%\nKhá|60,5%\nYếu|15%\nTổng|100%"));
    }

    /** What both languages print differently. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Đã xử lý 1.234/2.468 hồ sơ (50,0%). | share: 1234/2468 = 50.0%
        Done: 1,234/2,468 files (50.0%). | share: 1234/2468 = 50.0%
        Đạt 62.5/80 điểm (78,1%). | share: 62.5/80 = 78.1%
        Đã xử lý 1.234.567/2.469.134 hồ sơ (50%). | share: 1234567/2469134 = 50%
        Reached 62,5/80 points (78,1%). | share: 62.5/80 = 78.1%
        """)
    void numbersAreReadAsTheLanguagePrintsThem(String sentence, String check) {
        assertEquals(List.of(check), checks(sentence));
    }

    @Test
    void aHugeTextEndsSoon() {
        String text = "Có 1 đơn vị, 2 đơn vị, ".repeat(20_000);
        assertTrue(FigureProposals.of(text).size() < 10);
        assertFalse(FigureProposals.of("x\n".repeat(10) + "Có 300/400 hồ sơ (75 %).")
                .isEmpty());
    }
}
