// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx.internal;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Appends paragraphs, tables and page sections to a document. Looks come from styles by name. */
final class Body {
    private final CTBody body;
    private boolean landscape;

    Body(CTBody body) {
        this.body = body;
    }

    CTP paragraph(String style, String text) {
        CTP paragraph = body.addNewP();
        fill(paragraph, style, text);
        return paragraph;
    }

    CTP emptyParagraph() {
        return body.addNewP();
    }

    CTTbl table() {
        return body.addNewTbl();
    }

    static void fill(CTP paragraph, String style, String text) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        if (!text.isEmpty()) {
            run(paragraph, text);
        }
    }

    static CTR run(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText t = run.addNewT();
            t.setStringValue(lines[i]);
            t.setSpace(SpaceAttribute.Space.PRESERVE);
        }
        return run;
    }

    /** A field that the word processor keeps up to date, with the value it has now. */
    static void field(CTP paragraph, String instruction, String value) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(value);
    }

    /** A short rule below a centred text: the bottom border of an empty line, indented to the rule's length. */
    static void rule(CTP paragraph, int width, int length) {
        fill(paragraph, "Rule", "");
        CTPPr properties = paragraph.getPPr();
        int side = Math.max(0, (width - length) / 2);
        CTInd indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(side));
        indent.setRight(BigInteger.valueOf(side));
    }

    /** Lets the pages from here on lie, or stand again. What was written so far keeps its orientation. */
    void turn(boolean toLandscape) {
        if (landscape != toLandscape) {
            CTP last = body.addNewP();
            CTPPr properties = last.addNewPPr();
            properties.addNewPStyle().setVal("SectionEnd");
            page(properties.addNewSectPr());
            landscape = toLandscape;
        }
    }

    /** Closes the document's last page section. */
    void close() {
        page(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
    }

    private void page(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? Twips.PAGE_LONG : Twips.PAGE_SHORT));
        size.setH(BigInteger.valueOf(landscape ? Twips.PAGE_SHORT : Twips.PAGE_LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Twips.TOP));
        margins.setBottom(BigInteger.valueOf(Twips.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Twips.LEFT));
        margins.setRight(BigInteger.valueOf(Twips.RIGHT));
        margins.setHeader(BigInteger.valueOf(Twips.HEADER));
        margins.setFooter(BigInteger.valueOf(Twips.HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
