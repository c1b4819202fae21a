// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thang.report.CoverData;
import vn.thang.report.Report;

/** Head and foot of the document under their names. */
final class Cover {
    private Cover() {}

    static Branch of(Report report) {
        CoverData cover = report.cover();
        return new Branch()
                .with("parentBody", cover.parentBody())
                .with("issuer", cover.issuer())
                .with("number", cover.number().matches("[0-9]") ? "0" + cover.number() : cover.number())
                .with("symbol", cover.symbol())
                .with("place", cover.place())
                .with("date", date(cover, report.locale()))
                .with("isoDate", cover.date().map(Object::toString).orElse(""))
                .with("subject", cover.subject())
                .with("decidingPost", cover.decidingPost())
                .with("authority", cover.authority())
                .with("position", cover.position())
                .with("signer", cover.signer())
                .with("bases", ReportData.texts(cover.bases()))
                .with("recipients", ReportData.texts(cover.recipients()));
    }

    /** As documents write it: "ngày 05 tháng 6 năm 2019" (NĐ 30/2020 Annex I: zeros before days to 9, months 1 and 2). */
    private static String date(CoverData cover, Locale locale) {
        return cover.date()
                .map(day -> locale.getLanguage().equals("vi")
                        ? "ngày %02d tháng %s năm %d"
                                .formatted(
                                        day.getDayOfMonth(),
                                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                        day.getYear())
                        : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day))
                .orElse("");
    }
}
