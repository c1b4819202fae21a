// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Report;

/** The head of the first page: issuer and national header, number, place and date, type name, subject, bases. */
final class Letterhead {
    /** Width of the motto, 13 points bold in Times New Roman, measured. */
    private static final int MOTTO_VI = Twips.mm(56.2);

    private static final int MOTTO_EN = Twips.mm(72.9);
    private static final int LEFT = Twips.mm(70);
    private static final int RIGHT = Twips.TEXT - LEFT;
    private static final int LONGEST_ISSUER_RULE = Twips.mm(30);
    private static final int SUBJECT_RULE = Twips.mm(30);

    private final CoverData cover;
    private final OfficialTexts texts;
    private final Body body;

    Letterhead(Report report, OfficialTexts texts, Body body) {
        this.cover = report.cover();
        this.texts = texts;
        this.body = body;
    }

    void write() {
        Grid grid = new Grid(body.table(), "Layout", new int[] {LEFT, RIGHT});
        CTRow names = grid.row(false);
        issuer(grid.cell(names));
        nation(grid.cell(names));
        CTRow numbers = grid.row(false);
        grid.cell(numbers, "DocumentNumber", texts.number());
        grid.cell(numbers, "PlaceAndDate", texts.placeAndDate());
        body.paragraph("TypeName", texts.typeName());
        body.paragraph("Subject", cover.subject());
        Body.rule(body.emptyParagraph(), Twips.TEXT, SUBJECT_RULE);
        body.paragraph("AfterRule", "");
        texts.bases().forEach(basis -> body.paragraph("Basis", basis));
    }

    /** Issuing body in bold capitals below the body above it, over a rule of a third to a half of its line. */
    private void issuer(CTTc cell) {
        if (!cover.parentBody().isEmpty()) {
            Body.fill(cell.addNewP(), "ParentBody", texts.upper(cover.parentBody()));
        }
        String issuer = texts.upper(cover.issuer());
        Body.fill(cell.addNewP(), "Issuer", issuer);
        if (!issuer.isEmpty()) {
            int line = Math.min(LEFT, Twips.boldCapitals(issuer, 12));
            Body.rule(cell.addNewP(), LEFT, Math.min(LONGEST_ISSUER_RULE, line * 2 / 5));
        }
    }

    /** The national name and the motto over a rule as long as the motto. */
    private void nation(CTTc cell) {
        Body.fill(cell.addNewP(), "NationalName", texts.nation());
        Body.fill(cell.addNewP(), "Motto", texts.motto());
        Body.rule(cell.addNewP(), RIGHT, texts.vietnamese() ? MOTTO_VI : MOTTO_EN);
    }
}
