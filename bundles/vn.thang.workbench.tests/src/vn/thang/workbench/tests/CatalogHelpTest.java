// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Texts;
import vn.thang.help.content.HelpContents;

/** The help's page of the catalogue says of every framework what is in it: none is missing, no standing is stale. */
class CatalogHelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFrameworkStandsInItWithItsStanding(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String expected =
                Catalog.entries().stream().map(entry -> line(entry, locale)).collect(Collectors.joining("\n"));
        String page = HelpContents.load(locale).page("catalog").orElseThrow().markdown();
        assertEquals(
                expected, page.lines().filter(line -> line.startsWith("| `")).collect(Collectors.joining("\n")));
    }

    private static String line(CatalogEntry entry, Locale locale) {
        Map<Origin, Integer> criteria = new TreeMap<>();
        for (var all = entry.framework().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Criterion each) {
                criteria.merge(each.getOrigin(), 1, Integer::sum);
            }
        }
        String standing = criteria.entrySet().stream()
                .map(count -> label(count.getKey(), locale) + " " + count.getValue())
                .collect(Collectors.joining(", "));
        String units = entry.sample()
                .map(sample -> String.valueOf(sample.model().getUnits().size()))
                .orElse("–");
        return "| `%s` | %s | %s | %s |"
                .formatted(entry.code(), Texts.pick(entry.name(), locale, "vi"), standing, units);
    }

    private static String label(Origin origin, Locale locale) {
        return Texts.label(Literals.ORIGIN.getEEnumLiteral(origin.getLiteral()), locale);
    }
}
