// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.help.content.HelpText.Span;
import vn.thang.help.content.HelpText.Style;

/** What every shipped page fulfils. */
class HelpContentsTest {

    private static HelpContents contents(String language) {
        return HelpContents.load(Locale.forLanguageTag(language));
    }

    private static HelpText render(HelpPage page) {
        return HelpRenderer.render(page.markdown(), command -> "F9");
    }

    private static List<HelpLink> links(HelpPage page) {
        return render(page).spans().stream()
                .filter(span -> span.style() == Style.LINK)
                .map(span -> HelpLink.of(span.target()))
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSamePages() {
        assertEquals(ids(contents("en")), ids(contents("vi")));
        assertFalse(ids(contents("en")).isEmpty());
    }

    private static List<String> ids(HelpContents contents) {
        return contents.pages().stream().map(HelpPage::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyLinkAndPictureLeadsSomewhere(String language) {
        HelpContents contents = contents(language);
        for (HelpPage page : contents.pages()) {
            for (HelpLink link : links(page)) {
                switch (link) {
                    case HelpLink.Page to -> assertTrue(contents.page(to.id()).isPresent(), page.id() + ": " + to);
                    case HelpLink.Command to -> assertTrue(to.id().matches("[\\w.]+"), page.id() + ": " + to);
                    case HelpLink.Web to -> assertTrue(to.address().startsWith("https://"), page.id() + ": " + to);
                }
            }
            for (HelpText.Image image : render(page).images()) {
                assertTrue(HelpContents.image(image.name()).isPresent(), page.id() + ": " + image.name());
                assertFalse(image.description().isBlank(), page.id() + ": " + image.name() + " needs a description");
            }
        }
    }

    /** A page that links to a command or a page in one language does so in the other one. */
    @Test
    void bothLanguagesLeadToTheSamePlaces() {
        HelpContents english = contents("en");
        for (HelpPage page : contents("vi").pages()) {
            assertEquals(links(english.page(page.id()).orElseThrow()), links(page), page.id());
        }
    }

    @Test
    void pagesAreFoundWithoutDiacritics() {
        List<HelpSearch.Hit> hits = HelpSearch.find(contents("vi"), "tu dung");
        assertEquals("words", hits.getFirst().page().id());
        assertTrue(HelpSearch.find(contents("vi"), "xyzzy").isEmpty());
        assertTrue(HelpSearch.find(contents("vi"), "  ").isEmpty());
    }

    @Test
    void aPageBecomesStyledText() {
        HelpText text = HelpRenderer.render(
                "# Title\n\nPress {key:a.b} or *go* [there](page:x).\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |\n",
                command -> "Ctrl+" + command);
        assertEquals("Title\n\nPress Ctrl+a.b or go there.\n\n1.  one\n2.  two\n\n•  c — d\n", text.text());
        assertEquals(
                List.of(Style.TITLE, Style.STRONG, Style.EMPHASIS, Style.LINK, Style.STRONG),
                text.spans().stream().map(Span::style).toList());
        Span link = text.spans().get(3);
        assertEquals("there", text.text().substring(link.start(), link.start() + link.length()));
        assertEquals("page:x", link.target());
        assertEquals(3, text.paragraphs().size());
        HelpText.Paragraph second = text.paragraphs().get(1);
        assertEquals("2.  two", text.text().substring(second.start(), second.start() + second.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theWholeHelpIsOneFile(String language) {
        HelpContents contents = contents(language);
        String html = HelpHtml.of(contents, Locale.forLanguageTag(language), command -> "F9");
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"));
        for (HelpPage page : contents.pages()) {
            assertTrue(html.contains("<section id=\"" + page.id() + "\">"), page.id());
        }
        assertFalse(html.contains("page:"), "links lead within the file");
        assertFalse(html.contains("{key:"), "placeholders are filled");
    }
}
