// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.text.FormattedText.Block;
import vn.thang.criteria.text.FormattedText.Kind;
import vn.thang.criteria.text.FormattedText.Run;

/** Formatted texts are read, written and printed plainly without loss. */
class FormattedTextTest {
    private static final String MARKUP =
            "Theo **Điều 5** của *Quyết định*, xem [cổng thông tin](https://example.vn/a).\n\n- một\n- hai\n\n1. thứ nhất\n2. thứ hai";

    @Test
    void readsParagraphsListsAndMarks() {
        FormattedText text = FormattedText.parse(MARKUP);
        assertEquals(
                List.of(
                        new Run("Theo ", false, false, ""),
                        new Run("Điều 5", true, false, ""),
                        new Run(" của ", false, false, ""),
                        new Run("Quyết định", false, true, ""),
                        new Run(", xem ", false, false, ""),
                        new Run("cổng thông tin", false, false, "https://example.vn/a"),
                        new Run(".", false, false, "")),
                text.blocks().get(0).runs());
        assertEquals(
                List.of(Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET, Kind.NUMBER, Kind.NUMBER),
                text.blocks().stream().map(Block::kind).toList());
        assertEquals(MARKUP, text.markup());
    }

    @Test
    void printsPlainly() {
        assertEquals(
                "Theo Điều 5 của Quyết định, xem cổng thông tin (https://example.vn/a).\n• một\n• hai\n1. thứ nhất\n2. thứ hai",
                FormattedText.parse(MARKUP).plain());
    }

    @Test
    void plainTextStaysPlain() {
        for (String text : List.of("5 * 3 * 2", "a [b] c", "2 ** 3", "x*", "<b>no HTML</b>", "[x](javascript:alert)")) {
            FormattedText parsed = FormattedText.parse(text);
            assertEquals(
                    List.of(new Run(text, false, false, "")),
                    parsed.blocks().get(0).runs());
            assertEquals(parsed, FormattedText.parse(parsed.markup()));
        }
        assertEquals(List.of(), FormattedText.parse("").blocks());
        assertTrue(FormattedText.isSafe("mailto:a@b.vn"));
        assertFalse(FormattedText.isSafe("javascript:alert(1)"));
        assertFalse(FormattedText.isSafe("file:///etc/passwd"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        String[] words = {"điểm", "a*b", "1. x", "- y", "[z]", "\\", "50 %", "_u_", "(v)", "2) w", "**", "+ p"};
        for (int round = 0; round < 2000; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int b = random.nextInt(4); b >= 0; b--) {
                List<Run> runs = new ArrayList<>();
                boolean marked = false;
                for (int r = random.nextInt(4); r >= 0; r--) {
                    String word = words[random.nextInt(words.length)];
                    int style = marked ? 0 : random.nextInt(5);
                    marked = style > 0;
                    runs.add(
                            marked
                                    ? new Run(
                                            word, (style & 1) != 0, (style & 2) != 0, style == 4 ? "https://x.vn/" : "")
                                    : new Run(" " + word + " ", false, false, ""));
                }
                Block block = new Block(Kind.values()[random.nextInt(3)], runs);
                if (!block.text().isBlank()) {
                    blocks.add(block);
                }
            }
            FormattedText text = new FormattedText(blocks);
            FormattedText back = FormattedText.parse(text.markup());
            assertEquals(
                    text.plain().lines().map(FormattedTextTest::collapsed).toList(),
                    back.plain().lines().map(FormattedTextTest::collapsed).toList(),
                    text.markup());
            assertEquals(back.markup(), FormattedText.parse(back.markup()).markup());
        }
    }

    /** White space at the ends of a block and before its first mark does not count. */
    private static String collapsed(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
