// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thang.criteria.text.Messages;
import vn.thang.report.internal.Wording;

/** The fixed forms of words of an official document (NĐ 30/2020 Annex I), the same in every format. Immutable. */
public final class OfficialTexts {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    /** Room to write by hand; spaces that no format draws together. */
    private static final String GAP = "\u00A0".repeat(7);
    /** How an act is named that stands without "pursuant to". */
    private static final Pattern BARE_ACT = Pattern.compile(
            "(Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Quy chế|Quy định|Kế hoạch"
                    + "|Chương trình|Công văn|Thông báo|Biên bản)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Report report;
    private final CoverData cover;
    private final Locale locale;

    public OfficialTexts(Report report) {
        this.report = report;
        this.cover = report.cover();
        this.locale = report.locale();
    }

    private String text(String key, Object... args) {
        return MESSAGES.text(locale, "official." + key, args);
    }

    public boolean vietnamese() {
        return locale.getLanguage().equals("vi");
    }

    public String upper(String text) {
        return text.toUpperCase(locale);
    }

    /** The national name, in capitals. */
    public String nation() {
        return text("nation");
    }

    public String motto() {
        return text("motto");
    }

    /** {@code Số: 05/BC-STTTT}: a leading zero below ten, room where no number was given yet. */
    public String number() {
        return text("number", numberAndSymbol());
    }

    private String numberAndSymbol() {
        String number = cover.number().matches("[1-9]") ? "0" + cover.number() : cover.number();
        String symbol = cover.symbol().isEmpty() ? report.kind().symbol() : cover.symbol();
        return (number.isEmpty() ? GAP : number) + "/" + symbol;
    }

    /** {@code Quảng Ninh, ngày 05 tháng 6 năm 2019}: leading zeros for days below ten and for January and February. */
    public String placeAndDate() {
        return text("placeAndDate", cover.place().isEmpty() ? text("noPlace") : cover.place(), date());
    }

    /** The date in words, or room for it. */
    private String date() {
        return cover.date().map(this::date).orElseGet(() -> text("noDate").replace(' ', '\u00A0'));
    }

    private String date(LocalDate date) {
        String day = vietnamese() && date.getDayOfMonth() < 10
                ? "0" + date.getDayOfMonth()
                : Integer.toString(date.getDayOfMonth());
        return text("date", day, text("month." + date.getMonthValue()), Integer.toString(date.getYear()));
    }

    /** The name of the type of document in capitals: {@code QUYẾT ĐỊNH}. */
    public String typeName() {
        return upper(text("type." + report.kind().code()));
    }

    /** Who decides, in capitals, above the bases of a decision; empty for other documents and where not stated. */
    public String decidingPost() {
        return report.kind() == ReportKind.DECISION ? upper(cover.decidingPost()) : "";
    }

    /** The line between bases and articles: {@code QUYẾT ĐỊNH:}; empty for documents that decide nothing. */
    public String decides() {
        return report.kind() == ReportKind.DECISION ? text("decides") : "";
    }

    /** What stands before the first paragraph of an article, in bold: {@code Điều 1.} */
    public String article(int number) {
        return text("article", number);
    }

    /** The heading of an annex: {@code Phụ lục II}, or {@code Phụ lục} when there is only one. */
    public String annex(int number, int of) {
        return of == 1 ? text("annex.only") : text("annex", roman(number));
    }

    /** What an annex belongs to, in italics below its title: {@code (Kèm theo Quyết định số 12/QĐ-UBND ngày … của …)}. */
    public String annexReference() {
        String type = text("type." + report.kind().code());
        return cover.issuer().isEmpty()
                ? text("annex.reference", type, numberAndSymbol(), date())
                : text("annex.referenceOf", type, numberAndSymbol(), date(), cover.issuer());
    }

    /** The word before the number of a table: {@code Bảng}. */
    public String table() {
        return text("table");
    }

    /** The word before the number of a chart: {@code Hình}. */
    public String figure() {
        return text("figure");
    }

    /** The head of a list of contents. */
    public String contents() {
        return text("contents");
    }

    /** The legal bases, each closed by a semicolon, the last by a full stop; Vietnamese acts begin with {@code Căn cứ}. */
    public List<String> bases() {
        return closed(cover.bases().stream().map(this::basis).toList(), "", ";");
    }

    private String basis(String stated) {
        return vietnamese() && BARE_ACT.matcher(stated.strip()).matches() ? text("basis", stated.strip()) : stated;
    }

    /** The head of the recipients. */
    public String recipientsHead() {
        return text("recipients");
    }

    /** The recipients as a list; the archive copy, which the decree demands, closes it. */
    public List<String> recipients() {
        List<String> recipients = new ArrayList<>(cover.recipients());
        boolean archived = !recipients.isEmpty()
                && (recipients.getLast().startsWith("Lưu")
                        || recipients.getLast().startsWith("Archives"));
        if (!archived) {
            recipients.add(text("archive"));
        }
        return closed(recipients, "- ", ";");
    }

    private static List<String> closed(List<String> items, String before, String between) {
        List<String> closed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i).strip().replaceAll("[;.,]+$", "").replaceAll("^-\\s*", "");
            closed.add(before + item + (i == items.size() - 1 ? "." : between));
        }
        return closed;
    }

    /** Whether somebody signs: always a document with a number, another paper only when its cover says who. */
    public boolean signed() {
        return !report.kind().symbol().isEmpty()
                || !cover.signer().isEmpty()
                || !cover.position().isEmpty();
    }

    /**
     * The lines above the signature, in capitals: {@code TM. ỦY BAN NHÂN DÂN} and the post; {@code KT. GIÁM ĐỐC} and the
     * post. An authority of two letters stands before the issuer (TM.) or before the first line of the post.
     */
    public List<String> signingPost() {
        List<String> lines = new ArrayList<>(
                cover.position().isEmpty()
                        ? List.of()
                        : List.of(upper(cover.position()).split("\\s*\n\\s*")));
        String authority = upper(cover.authority());
        if (authority.isEmpty()) {
            return lines;
        }
        boolean bare = authority.matches("\\p{Lu}{1,3}\\.?");
        String sign = authority.endsWith(".") || !bare ? authority : authority + ".";
        if (!bare || lines.isEmpty()) {
            lines.addFirst(sign);
        } else if (sign.equals("TM.")) {
            lines.addFirst(sign + " " + upper(cover.issuer()));
        } else {
            lines.set(0, sign + " " + lines.getFirst());
        }
        return lines;
    }

    /** A number from 1 to 39 in Roman numerals. */
    public static String roman(int number) {
        String[] signs = {"X", "IX", "V", "IV", "I"};
        int[] values = {10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
