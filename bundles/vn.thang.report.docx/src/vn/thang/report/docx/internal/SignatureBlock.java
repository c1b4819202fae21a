// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;
import vn.thang.report.layout.Times;

/** The foot of the document: recipients on the left, the signing post and the signer's name on the right. */
final class SignatureBlock {
    private static final int LEFT = Twips.mm(80);
    private static final int RIGHT = Twips.TEXT - LEFT;
    private static final int POINTS = 14;
    private static final int LINES_FOR_SIGNATURE = 4;

    private final CoverData cover;
    private final OfficialTexts texts;
    private final Story story;

    SignatureBlock(Report report, OfficialTexts texts, Story story) {
        this.cover = report.cover();
        this.texts = texts;
        this.story = story;
    }

    void write() {
        Grid grid = Grid.layout(story, LEFT, RIGHT);
        grid.row(false);
        grid.cell(false);
        story.paragraph("RecipientsHead", texts.recipientsHead());
        texts.recipients().forEach(r -> story.paragraph("Recipients", r));
        grid.endCell();
        grid.cell(false);
        texts.signingPost().forEach(this::post);
        for (int i = 0; i < LINES_FOR_SIGNATURE; i++) {
            story.paragraph("SigningPost", "");
        }
        story.paragraph("Signer", cover.signer());
        grid.endCell();
        grid.end();
    }

    /** A long name of an issuer is parted so that its lines are about as long as each other. */
    private void post(String line) {
        int side = (RIGHT - Times.BOLD.balanced(line, POINTS, RIGHT)) / 2;
        story.begin("SigningPost", false, side, side).run(line).end();
    }
}
