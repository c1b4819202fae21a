// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of one language, in reading order. */
public final class HelpContents {
    private static final String ROOT = "pages/";

    private final List<HelpPage> pages;

    private HelpContents(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** The shipped pages; Vietnamese for Vietnamese, English for every other language. */
    public static HelpContents load(Locale locale) {
        String folder = locale.getLanguage().equals("vi") ? "vi/" : "en/";
        List<HelpPage> pages = new ArrayList<>();
        for (String line : read("contents.txt").lines().toList()) {
            String id = line.strip();
            if (!id.isEmpty()) {
                String markdown = read(folder + id + ".md");
                pages.add(new HelpPage(id, line.startsWith(" ") ? 1 : 0, title(id, markdown), markdown));
            }
        }
        return new HelpContents(pages);
    }

    private static String title(String id, String markdown) {
        String first = markdown.lines().findFirst().orElse("");
        if (!first.startsWith("# ")) {
            throw new IllegalStateException("help page " + id + " does not start with a heading");
        }
        return first.substring(2).strip();
    }

    private static String read(String name) {
        try (InputStream in = HelpContents.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no help file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<HelpPage> pages() {
        return pages;
    }

    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page that the chapter of {@code page} starts with; the page itself when it is that. */
    public HelpPage chapter(HelpPage page) {
        int at = pages.indexOf(page);
        while (at > 0 && pages.get(at).depth() > 0) {
            at--;
        }
        return pages.get(at);
    }

    /** The picture of that name; empty when there is none. */
    public static Optional<URL> image(String name) {
        return Optional.ofNullable(HelpContents.class.getResource(ROOT + "images/" + name));
    }
}
