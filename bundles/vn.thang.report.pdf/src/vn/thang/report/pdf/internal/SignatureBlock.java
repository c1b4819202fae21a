// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.html.Markup;

/** The foot of the document: recipients on the left, the signing post and the signer's name on the right. */
final class SignatureBlock {
    private static final int POINTS = 14;

    private final Report report;
    private final OfficialTexts texts;
    private final Markup html;

    SignatureBlock(Report report, OfficialTexts texts, Markup html) {
        this.report = report;
        this.texts = texts;
        this.html = html;
    }

    void write() {
        html.open("div", "class", "foot").open("div", "class", "left");
        html.line("p", texts.recipientsHead(), "class", "recipientsHead");
        texts.recipients().forEach(recipient -> html.line("p", recipient, "class", "recipient"));
        html.close().open("div", "class", "right");
        int half = Millimetres.twips(Millimetres.SIGNATURE);
        texts.signingPost()
                .forEach(line ->
                        html.line("p", line, "class", "signing", "style", Letterhead.sides(line, POINTS, half)));
        html.element("div", "", "class", "room");
        if (!report.cover().signer().isEmpty()) {
            html.line("p", report.cover().signer(), "class", "signer");
        }
        html.close().element("div", "", "class", "clear").closeLine();
    }
}
