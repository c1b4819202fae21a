// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;

/** The title slide: issuer, what was assessed, date, and what has to be said about the data. */
final class Cover {
    private final Report report;
    private final Slide slide;
    private final String noticeName;

    Cover(Report report, Slide slide, String noticeName) {
        this.report = report;
        this.slide = slide;
        this.noticeName = noticeName;
    }

    void draw() {
        CoverData cover = report.cover();
        OfficialTexts texts = new OfficialTexts(report);
        List<String> issuers = new ArrayList<>();
        add(issuers, texts.upper(cover.parentBody()));
        add(issuers, texts.upper(cover.issuer()));
        slide.issuers(issuers, Box.ISSUER);
        slide.placeholder("title", "ctrTitle", report.title());
        List<String> below = new ArrayList<>();
        add(below, cover.subject().equals(report.title()) ? "" : cover.subject());
        add(below, cover.date().isPresent() ? texts.placeAndDate() : cover.place());
        slide.subtitle(below);
        if (!report.notices().isEmpty()) {
            slide.notice(noticeName, String.join(" ", report.notices()), Box.COVER_NOTICE);
        }
    }

    private static void add(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }
}
