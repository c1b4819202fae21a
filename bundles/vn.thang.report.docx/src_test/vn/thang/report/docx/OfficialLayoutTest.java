// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.report.ReportKind;
import vn.thang.testkit.report.DecreeRule;
import vn.thang.testkit.report.SampleReports;

/**
 * The layout of NĐ 30/2020 Annex I, read back from the XML of the documents, rule by rule ({@link LayoutRules}); and each
 * rule broken once, to see that its check would notice.
 */
class OfficialLayoutTest {
    @TempDir
    static Path folder;

    private static final Map<ReportKind, Layout> DOCUMENTS = new EnumMap<>(ReportKind.class);

    @BeforeAll
    static void export() throws Exception {
        DocxExporter exporter = new DocxExporter();
        for (ReportKind kind : exporter.kinds()) {
            DOCUMENTS.put(
                    kind,
                    Layout.of(exporter.export(SampleReports.of(kind), folder, kind.code())
                            .getFirst()));
        }
    }

    static Stream<Arguments> rulesByKind() {
        return LayoutRules.list().stream().flatMap(rule -> rule.kinds().stream().map(kind -> Arguments.of(rule, kind)));
    }

    static Stream<LayoutRules.Rule> rules() {
        return LayoutRules.list().stream();
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("rulesByKind")
    void holds(LayoutRules.Rule rule, ReportKind kind) {
        rule.check().accept(DOCUMENTS.get(kind));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isNoticedWhenBroken(LayoutRules.Rule rule) {
        Layout whole = DOCUMENTS.get(rule.kinds().iterator().next());
        assertThrows(
                AssertionError.class,
                () -> rule.check().accept(whole.broken(rule.part(), rule.pattern(), rule.replacement())));
    }

    @ParameterizedTest
    @EnumSource
    void noRuleOfTheDecreeIsForgotten(DecreeRule rule) {
        assertTrue(
                LayoutRules.list().stream()
                        .anyMatch(each -> each.name().replaceFirst("^form ", "").startsWith(rule.number() + " ")),
                rule.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasANameOfItsOwn(LayoutRules.Rule rule) {
        assertTrue(rule.name().length() > 10, rule.name());
        assertEquals(
                1,
                LayoutRules.list().stream()
                        .filter(r -> r.name().equals(rule.name()))
                        .count());
    }
}
