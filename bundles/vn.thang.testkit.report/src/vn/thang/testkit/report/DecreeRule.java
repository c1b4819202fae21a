// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

/**
 * What NĐ 30/2020, Annex I, demands of the layout of an administrative document, by the numbers of its parts and sections.
 * Of every exporter of official documents a test reads each rule back from the file, and another test asks whether none
 * was forgotten: in docx the names of {@code LayoutRules} begin with the numbers, in pdf the tests of
 * {@code OfficialLayoutTest} bear them as tags.
 */
public enum DecreeRule {
    PAPER("I.1", "A4, upright; a wide table may lie"),
    MARGINS("I.3", "top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20"),
    LETTERS("I.4", "Times New Roman with Vietnamese letters, black"),
    PAGE_NUMBERS("I.7", "Arabic, 13 to 14, upright, centred in the top margin, not shown on the first page"),
    NATION("II.1a", "national name on the right: capitals, 12 to 13, bold"),
    MOTTO("II.1b", "motto below it: small letters, 13 to 14, bold, over a solid rule as long as it"),
    NATION_AND_MOTTO("II.1c", "the two centred below each other, one line apart"),
    ISSUER("II.2", "parent body in capitals, 12 to 13; issuer likewise, bold, over a rule of 1/3 to 1/2 of its line"),
    NUMBER("II.3", "number with a leading zero below 10, slash, symbol; 13, upright, below the issuer"),
    PLACE_AND_DATE("II.4", "13 to 14, italic, leading zero for days below 10 and months 1 and 2"),
    TYPE_AND_SUBJECT("II.5a", "type name in bold capitals, subject bold, 13 to 14, centred, over a rule of 1/3 to 1/2"),
    BASES("II.6a", "italic, 13 to 14, each closed by a semicolon, the last by a full stop"),
    END("II.6", "the text ends with ./."),
    TEXT(
            "II.6b",
            "13 to 14, justified, first line 1 or 1.27 cm to the right, 6 points between paragraphs, parts numbered"),
    DECISION("1.2", "form of a decision: who decides in bold capitals, bases, QUYẾT ĐỊNH:, articles"),
    ARTICLES("II.6c", "articles: Arabic number with a full stop, bold"),
    SIGNING_POST(
            "II.7a", "TM., KT., TL., TUQ. or Q. and the post: capitals, 13 to 14, bold, centred in the right half"),
    SIGNER("II.7b", "the signer's name below the signature: small letters, 13 to 14, bold, centred below the post"),
    RECIPIENTS("II.9", "Nơi nhận: 12, bold, italic; list 11, hyphens and semicolons, Lưu: VT with a full stop"),
    ANNEXES("III.1", "own pages and page numbers, Roman number, 14 bold, title in capitals, reference in italics");

    private final String number;
    private final String text;

    DecreeRule(String number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Part and section of Annex I, or the form. */
    public String number() {
        return number;
    }

    /** What it demands, in short. */
    public String text() {
        return text;
    }
}
