// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;

/** The foot of the document: recipients on the left, the signing post and the signer's name on the right. */
final class SignatureBlock {
    private static final int LEFT = Twips.mm(80);
    private static final int RIGHT = Twips.TEXT - LEFT;
    private static final int LINES_FOR_SIGNATURE = 4;

    private final CoverData cover;
    private final OfficialTexts texts;
    private final Body body;

    SignatureBlock(Report report, OfficialTexts texts, Body body) {
        this.cover = report.cover();
        this.texts = texts;
        this.body = body;
    }

    void write() {
        Grid grid = new Grid(body.table(), "Layout", new int[] {LEFT, RIGHT});
        CTRow row = grid.row(false);
        CTTc recipients = grid.cell(row);
        Body.fill(recipients.addNewP(), "RecipientsHead", texts.recipientsHead());
        texts.recipients().forEach(r -> Body.fill(recipients.addNewP(), "Recipients", r));
        CTTc signature = grid.cell(row);
        texts.signingPost().forEach(line -> Body.fill(signature.addNewP(), "SigningPost", line));
        for (int i = 0; i < LINES_FOR_SIGNATURE; i++) {
            Body.fill(signature.addNewP(), "SigningPost", "");
        }
        Body.fill(signature.addNewP(), "Signer", cover.signer());
    }
}
