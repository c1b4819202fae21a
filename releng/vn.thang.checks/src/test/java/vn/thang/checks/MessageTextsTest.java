// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.file;
import static vn.thang.checks.Trees.messages;
import static vn.thang.checks.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTextsTest {
    private static List<String> check(String english, String vietnamese) {
        return messages(
                new MessageTexts(),
                file("a/messages.properties", english),
                file("a/messages_vi.properties", vietnamese));
    }

    @Test
    void completeTextsAreRight() {
        assertEquals(List.of(), check("a=row {0} of {1,number}\n", "a=dòng {0} trong {1}\n"));
    }

    @Test
    void aMissingKeyIsFoundInBothDirections() {
        assertEquals(
                List.of("a/messages.properties: the key b is missing in the other language"),
                check("a=x\nb=y\n", "a=x\n"));
        assertEquals(
                List.of("a/messages_vi.properties: the key b is missing in the other language"),
                check("a=x\n", "a=x\nb=y\n"));
    }

    @Test
    void otherPlaceholdersAreFound() {
        assertEquals(
                List.of("a/messages.properties: the placeholders of a are [0, 1] here and [0] in the other language"),
                check("a={1} of {0}\n", "a={0}\n"));
    }

    @Test
    void emptyAndDoubledTextsAreFound() {
        assertEquals(
                List.of(
                        "a/messages.properties: the key a is there twice",
                        "a/messages_vi.properties: the text of a is empty"),
                check("a=x\na=y\n", "a=\n"));
    }

    @Test
    void aFileWithoutCounterpartIsFound() {
        assertEquals(
                List.of("OSGI-INF/l10n/bundle.properties: has no counterpart OSGI-INF/l10n/bundle_vi.properties"),
                messages(new MessageTexts(), file("OSGI-INF/l10n/bundle.properties", "a=x\n")));
        assertEquals(
                List.of("a/messages_vi.properties: has no counterpart a/messages.properties"),
                messages(new MessageTexts(), file("a/messages_vi.properties", "a=x\n")));
    }

    @Test
    void aFragmentTranslatesTheTextsOfItsHost() {
        Tree.TextFile texts = source("vn.thang.nl.vi.x", "src/x/messages_vi.properties", "a=x\n");

        assertEquals(
                List.of(), messages(new MessageTexts(), bundle("vn.thang.nl.vi.x", "Fragment-Host: org.x"), texts));
        assertEquals(
                1,
                messages(new MessageTexts(), bundle("vn.thang.nl.vi.x"), texts).size());
    }
}
