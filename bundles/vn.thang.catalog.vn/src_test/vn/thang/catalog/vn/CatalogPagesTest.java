// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Source;

/** The pages about the systems, in both languages: what is known from hearsay only is never told as a fact. */
class CatalogPagesTest {
    /**
     * What the domain research could not verify: bands of Decisions 766 and 61, the decree after them, weights of the ICT
     * Index before 2016, rating classes inside the levels of the UN.
     */
    private static final List<String> HEARSAY = List.of(
            "42/2022",
            "90/80/70/50",
            "90, 80, 70",
            "15/12/9/6",
            "15, 12, 9",
            "rincipal component",
            "thành phần chính",
            "V3");

    private static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/catalog"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/catalog");
    }

    static Stream<String> codes() {
        return Catalog.entries().stream().map(CatalogEntry::code);
    }

    /** The page of a system; a year before and a variant stand on the page of the system itself. */
    private static String page(String language, String code) throws IOException {
        Path folder = language.equals("vi") ? docs().resolve("vi") : docs();
        Path own = folder.resolve(code + ".md");
        if (Files.exists(own)) {
            return Files.readString(own);
        }
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                String text = Files.isRegularFile(page) ? Files.readString(page) : "";
                if (!page.endsWith("README.md") && text.contains("`" + code + "`")) {
                    return text;
                }
            }
        }
        throw new AssertionError("no page in " + language + " about " + code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySystemHasAPageWithItsSourcesInBothLanguages(String code) throws IOException {
        Framework framework = Catalog.find(code).orElseThrow().framework();
        for (String language : List.of("en", "vi")) {
            String page = page(language, code);
            assertTrue(page.contains("`" + code + "`"), language + " " + code);
            for (Source source : framework.getSources()) {
                assertTrue(page.contains("`" + source.getId() + "`"), language + " " + code + " " + source.getId());
            }
            assertTrue(
                    Files.readString((language.equals("vi") ? docs().resolve("vi") : docs()).resolve("README.md"))
                            .contains(code),
                    "the list names " + code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nd-61-2018", "qd-766-2022", "par-index"})
    void whatIsUnverifiedIsCalledSo(String code) throws IOException {
        assertTrue(page("en", code).contains("nverified"), code);
        assertTrue(page("vi", code).contains("hưa kiểm chứng"), code);
    }

    @Test
    void hearsayIsNotPrinted() throws IOException {
        try (Stream<Path> pages = Files.walk(docs())) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(page);
                HEARSAY.forEach(fact -> assertFalse(text.contains(fact), page.getFileName() + ": " + fact));
            }
        }
    }
}
