// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;
import vn.thang.formula.FormulaAssistant;
import vn.thang.formula.extension.ObjectFormula;

class PackageDraftTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Labels LABELS = new Labels("Nhãn", "Label");

    @TempDir
    Path folder;

    static {
        Metamodel.init();
    }

    private static AttributeDraft attribute(String name, AttributeKind kind, String value) {
        return new AttributeDraft(name, kind, LABELS, value, true, List.of());
    }

    private static ClassDraft criterion() {
        return new ClassDraft(
                "UrgentCriterion",
                Literals.CRITERION,
                new Labels("Tiêu chí khẩn", "Urgent criterion"),
                List.of(
                        attribute("share", AttributeKind.DECIMAL, "0.5"),
                        attribute("days", AttributeKind.INTEGER, "3"),
                        attribute("open", AttributeKind.BOOLEAN, "true"),
                        attribute("remark", AttributeKind.TEXT, "a < b & \"c\""),
                        attribute("until", AttributeKind.DATE, "1970-01-11"),
                        new AttributeDraft(
                                "level",
                                AttributeKind.CHOICE,
                                LABELS,
                                "high",
                                true,
                                ChoiceDraft.of("low; Thấp; Low\n\nhigh; Cao; High")),
                        attribute("urgency", AttributeKind.COMPUTED, "share * days * level + until")),
                "base * share + open",
                List.of(new ConstraintDraft("shareRange", "share >= 0 && share <= 1", LABELS)));
    }

    private static PackageDraft draft(ClassDraft... classes) {
        return new PackageDraft(
                "urgent",
                "https://example.org/urgent/1",
                "1.0.0",
                "Sở Nội vụ",
                new Labels("Độ khẩn", "Urgency"),
                List.of(classes));
    }

    private static List<String> messages(PackageDraft draft) {
        return draft.findings().stream().map(each -> each.in(Locale.ENGLISH)).toList();
    }

    @Test
    void aDraftBecomesAPackageThatMeansWhatWasWritten() throws Exception {
        PackageDraft draft = draft(criterion());
        assertEquals(List.of(), messages(draft));
        Path file = draft.write(folder.resolve("thang-extensions"));
        assertArrayEquals(draft.content(), Files.readAllBytes(file), "the same draft, the same bytes");
        ExtensionPackage read = ExtensionFiles.read(file);
        assertEquals("https://example.org/urgent/1", read.address());
        assertEquals("1.0.0", read.version());
        assertEquals("Sở Nội vụ", read.source());
        assertEquals("Độ khẩn", Texts.label(read.metamodel(), VIETNAMESE));
        EClass type = (EClass) read.metamodel().getEClassifier("UrgentCriterion");
        assertTrue(Literals.CRITERION.isSuperTypeOf(type));
        assertEquals("Tiêu chí khẩn", Texts.label(type, VIETNAMESE));
        EObject made = EcoreUtil.create(type);
        assertEquals("a < b & \"c\"", made.eGet(type.getEStructuralFeature("remark")));
        ObjectFormula points = ObjectFormula.body(type, "points").orElseThrow();
        assertEquals(List.of("base"), points.parameters(), "max is not needed");
        // by hand: 8 × 0.5 + 1 = 5; urgency = 0.5 × 3 × 2 (high is the second choice) + 10 (days since 1970-01-01) = 13
        assertEquals(0, new BigDecimal(5).compareTo(points.number(made, Map.of("base", new BigDecimal(8)))));
        assertEquals(0, new BigDecimal(13).compareTo((BigDecimal) made.eGet(type.getEStructuralFeature("urgency"))));
    }

    @Test
    void aKindOfRuleReadsAFigure() {
        ClassDraft rule = new ClassDraft(
                "ShareRule",
                Literals.SCORING_RULE,
                LABELS,
                List.of(attribute("cases", AttributeKind.FIGURE, ""), attribute("all", AttributeKind.INTEGER, "10")),
                "max * cases / all",
                List.of());
        assertEquals(List.of(), messages(draft(rule)));
        assertEquals(
                List.of("base", "max", "cases", "all"),
                rule.pointsScope(VIETNAMESE).variables().stream()
                        .map(each -> each.name())
                        .toList());
    }

    @Test
    void theScopesHoldWhatTheCheckAccepts() {
        ClassDraft type = criterion();
        for (FormulaAssistant each : List.of(
                new FormulaAssistant(type.pointsScope(VIETNAMESE)),
                new FormulaAssistant(type.derivationScope("urgency", VIETNAMESE)))) {
            for (String name : List.of("share", "days", "open", "until", "level", "maximum")) {
                assertTrue(each.problem(name).isEmpty(), name);
            }
            assertTrue(each.problem("remark").isPresent(), "a text is no number");
        }
        assertTrue(new FormulaAssistant(type.derivationScope("urgency", VIETNAMESE))
                .problem("urgency")
                .isPresent());
        assertTrue(new FormulaAssistant(type.conditionScope(VIETNAMESE))
                .problem("base > 1")
                .isPresent());
        assertEquals(
                List.of(),
                messages(draft(
                        new ClassDraft("A", Literals.CRITERION, LABELS, List.of(), "maximum / 2 + max", List.of()))));
    }

    @Test
    void mistakesNameTheirPlaceInBothLanguages() {
        ClassDraft type = new ClassDraft(
                "UrgentCriterion",
                Literals.CRITERION,
                Labels.NONE,
                List.of(attribute("share", AttributeKind.DECIMAL, "")),
                "base * shar",
                List.of(new ConstraintDraft("range", "share + 1", LABELS)));
        List<Finding> found = draft(type).findings();
        assertEquals(
                List.of("UrgentCriterion.points", "UrgentCriterion.range", "UrgentCriterion", "UrgentCriterion"),
                found.stream()
                        .map(each -> each.location().element())
                        .sorted((a, b) ->
                                Integer.compare(b.length(), a.length()) == 0 ? a.compareTo(b) : b.length() - a.length())
                        .toList());
        assertTrue(found.getFirst().in(VIETNAMESE).contains("shar"), found.toString());
        assertFalse(draft(type).complete());
        assertTrue(
                draft(new ClassDraft("A", Literals.CRITERION, Labels.NONE, List.of(), "", List.of()))
                        .complete(),
                "labels are asked for, not demanded");
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 0;5, value.DECIMAL",
        "INTEGER, 1.5, value.INTEGER",
        "BOOLEAN, yes, value.BOOLEAN",
        "DATE, 31/12/2026, value.DATE",
        "CHOICE, none, value.CHOICE",
        "FIGURE, 3, value.FIGURE",
        "COMPUTED, '', formula",
    })
    void valuesFitTheirKind(AttributeKind kind, String value, String key) {
        AttributeDraft wrong = new AttributeDraft("a", kind, LABELS, value, false, ChoiceDraft.of("low; Thấp; Low"));
        ClassDraft type = new ClassDraft("A", Literals.CRITERION, LABELS, List.of(wrong), "", List.of());
        assertEquals(
                List.of("urgent.ecore, A.a: " + PackageDraft.MESSAGES.text(Locale.ENGLISH, key, value)),
                messages(draft(type)).stream()
                        .map(each -> each.replace("element ", ""))
                        .toList());
    }

    @Test
    void namesAreChecked() {
        ClassDraft type = new ClassDraft(
                "urgent criterion",
                Literals.CRITERION,
                LABELS,
                List.of(
                        attribute("Share", AttributeKind.DECIMAL, ""),
                        attribute("base", AttributeKind.DECIMAL, ""),
                        attribute("maximum", AttributeKind.DECIMAL, ""),
                        attribute("a", AttributeKind.DECIMAL, ""),
                        attribute("a", AttributeKind.DECIMAL, "")),
                "",
                List.of(new ConstraintDraft("", "", Labels.NONE)));
        assertEquals(
                7, draft(type).findings().size(), () -> messages(draft(type)).toString());
        assertEquals(
                List.of("?"),
                draft(new ClassDraft("", Literals.CRITERION, LABELS, List.of(), "", List.of())).findings().stream()
                        .map(each -> each.location().element())
                        .toList());
        assertEquals(
                4,
                new PackageDraft("Ü", "", "", "", LABELS, List.of()).findings().size(),
                "name, address, version, class");
        assertEquals(
                1,
                new PackageDraft("a", "http://vn.thang/criteria/1", "1", "", LABELS, List.of(criterion()))
                        .findings()
                        .size(),
                "an address of Thang");
    }

    @Test
    void nothingIsReplaced() throws Exception {
        PackageDraft draft = draft(criterion());
        assertEquals(List.of(), draft.conflicts(folder, Set.of()));
        assertEquals(1, draft.conflicts(folder, Set.of(draft.address())).size());
        draft.write(folder);
        assertEquals(1, draft.conflicts(folder, Set.of()).size());
        assertThrows(BadInputException.class, () -> draft.write(folder));
    }

    @Test
    void whatIsOnlyTriedIsNotKept() throws Exception {
        byte[] content = draft(criterion()).content();
        ExtensionPackage tried = ExtensionPackage.readOnce(content, "urgent.ecore");
        assertTrue(ExtensionPackage.of(tried.metamodel()).isEmpty());
    }

    @Test
    void aFrameworkThatIsOpenUsesItAtOnce() throws Exception {
        Path file = folder.resolve("F.criteria");
        var framework = CriteriaFactory.eINSTANCE.createFramework();
        framework.setId("f");
        FrameworkFiles.save(framework, file);
        var open = FrameworkFiles.read(file).framework();
        var known = open.eResource().getResourceSet().getPackageRegistry();
        assertFalse(known.containsKey("https://example.org/urgent/1"));
        draft(criterion()).write(folder.resolve("thang-extensions"));
        InstalledExtensions.visibleFrom(folder.resolve("thang-extensions")).offerTo(open);
        assertTrue(known.containsKey("https://example.org/urgent/1"));
    }
}
