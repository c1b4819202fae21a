// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Messages;
import vn.thang.report.CoverData;
import vn.thang.report.Report;

/** The fixed forms of words of an official document (NĐ 30/2020 Annex I). */
final class OfficialTexts {
    private static final Messages MESSAGES = Messages.of(OfficialTexts.class);
    private static final String GAP = "       ";
    private final Report report;
    private final CoverData cover;
    private final Locale locale;

    OfficialTexts(Report report) {
        this.report = report;
        this.cover = report.cover();
        this.locale = report.locale();
    }

    String text(String key) {
        return MESSAGES.text(locale, key);
    }

    boolean vietnamese() {
        return locale.getLanguage().equals("vi");
    }

    String upper(String text) {
        return text.toUpperCase(locale);
    }

    /** {@code Số: 05/BC-STTTT}: a leading zero below ten, room where no number was given yet. */
    String number() {
        String number = cover.number().matches("[1-9]") ? "0" + cover.number() : cover.number();
        String symbol = cover.symbol().isEmpty() ? report.kind().symbol() : cover.symbol();
        return MESSAGES.text(locale, "number", (number.isEmpty() ? GAP : number) + "/" + symbol);
    }

    /** {@code Quảng Ninh, ngày 05 tháng 6 năm 2019}: leading zeros for days below ten and for January and February. */
    String placeAndDate() {
        String date = cover.date().map(this::date).orElseGet(() -> text("noDate"));
        return MESSAGES.text(locale, "placeAndDate", cover.place().isEmpty() ? GAP : cover.place(), date);
    }

    private String date(LocalDate date) {
        String day = vietnamese() && date.getDayOfMonth() < 10
                ? "0" + date.getDayOfMonth()
                : Integer.toString(date.getDayOfMonth());
        return MESSAGES.text(
                locale, "date", day, text("month." + date.getMonthValue()), Integer.toString(date.getYear()));
    }

    String typeName() {
        return text("type." + report.kind().symbol());
    }

    /** The legal bases, each closed by a semicolon, the last by a full stop. */
    List<String> bases() {
        return closed(cover.bases(), "", ";");
    }

    /** The recipients as a list; the archive copy, which the decree demands, closes it. */
    List<String> recipients() {
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

    /**
     * The lines above the signature, in capitals: {@code TM. ỦY BAN NHÂN DÂN} and the post; {@code KT. GIÁM ĐỐC} and the
     * post. An authority of two letters stands before the issuer (TM.) or before the first line of the post.
     */
    List<String> signingPost() {
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
}
