// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Level;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Text;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.AssessmentValidator;
import vn.thang.validation.FrameworkValidator;

/** What every entry of the catalogue promises. */
class CatalogTest {
    static List<CatalogEntry> entries() {
        return Catalog.entries();
    }

    static List<CatalogEntry> samples() {
        return Catalog.entries().stream().filter(CatalogEntry::hasSample).toList();
    }

    @Test
    void entriesAreFoundByTheirCode() {
        assertEquals(
                "quang-ninh-2018", Catalog.find("Quang-Ninh-2018").orElseThrow().code());
        assertTrue(Catalog.find("nowhere-2018").isEmpty());
        List<String> codes = entries().stream().map(CatalogEntry::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void modelsOfAnEntryBelongTogether(CatalogEntry entry) {
        Framework framework = entry.framework();
        assertSame(framework, entry.framework());
        assertEquals(entry.code(), framework.getCode());
        assertEquals(entry.hasSample(), entry.sample().isPresent());
        assertNotSame(framework, Catalog.find(entry.code()).orElseThrow().framework());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBelongsToItsFramework(CatalogEntry entry) {
        Framework framework = entry.framework();
        Assessment assessment = entry.sample().orElseThrow().model();
        assertSame(assessment, entry.sample().orElseThrow().model());
        assertEquals(framework.getId(), assessment.getFramework().getFrameworkId());
        assertEquals(framework.getVersion(), assessment.getFramework().getVersion());
        assertEquals(
                FrameworkFiles.contentHash(framework), assessment.getFramework().getContentHash());
        assertTrue(assessment.getGroups().stream()
                .allMatch(g -> framework.getScorecards().contains(g.getScorecard())));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theFrameworkFileIsInTheFormTheWorkbenchWrites(CatalogEntry entry) {
        byte[] file = entry.files().get(entry.code() + ".criteria");
        assertNotNull(file);
        assertArrayEquals(FrameworkFiles.toBytes(entry.framework()), file);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theFrameworkHasNoFindings(CatalogEntry entry) {
        assertEquals(List.of(), new FrameworkValidator().validate(entry.framework(), null));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleHasNoFindings(CatalogEntry entry) {
        ScoredSample sample = ScoredSample.of(entry);
        assertEquals(
                List.of(),
                new AssessmentValidator().validate(sample.framework(), sample.assessment(), sample.data(), null));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyTextIsThereInBothLanguages(CatalogEntry entry) {
        for (EObject element : all(entry)) {
            if (element instanceof Described described) {
                Set<String> languages = new HashSet<>();
                described.getName().forEach(t -> languages.add(t.getLanguage()));
                assertEquals(Set.of("vi", "en"), languages, described.getId());
            }
            if (element instanceof Text text) {
                assertTrue(Normalizer.isNormalized(text.getValue(), Normalizer.Form.NFC), text.getValue());
                assertFalse(text.getValue().isBlank(), String.valueOf(text.eContainer()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsPublishedHasASourceAndWhatIsNotHasANote(CatalogEntry entry) {
        for (EObject element : all(entry)) {
            if (element instanceof Described described && !(element instanceof Level)) {
                boolean published = described.getOrigin() == Origin.PUBLISHED;
                boolean explained = published ? !described.getPublishedIn().isEmpty() : described.getNote() != null;
                assertTrue(explained, described.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void idsAreUniqueAndReferencesResolve(CatalogEntry entry) {
        List<EObject> roots = new ArrayList<>(List.of(entry.framework()));
        entry.sample().ifPresent(sample -> roots.add(sample.model()));
        for (EObject root : roots) {
            Set<String> ids = new HashSet<>();
            root.eAllContents().forEachRemaining(e -> {
                if (e instanceof Identified identified) {
                    assertTrue(ids.add(identified.getId()), identified.getId());
                }
            });
        }
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(roots).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCellIsSetOnce(CatalogEntry entry) {
        record Place(String unit, ColumnKey key) {}
        Set<Place> places = new HashSet<>();
        for (CellEdit edit : entry.sample().orElseThrow().edits()) {
            assertTrue(places.add(new Place(edit.unitId(), edit.key())), edit.toString());
        }
    }

    private static List<EObject> all(CatalogEntry entry) {
        List<EObject> all = new ArrayList<>();
        all.add(entry.framework());
        entry.framework().eAllContents().forEachRemaining(all::add);
        entry.sample().ifPresent(sample -> sample.model().eAllContents().forEachRemaining(all::add));
        return all;
    }
}
