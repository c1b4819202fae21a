// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Node;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.io.FrameworkFiles;

/** What the page shows, over the bundled sample of Quảng Ninh. */
class ComparePageModelTest {
    private static final CatalogEntry SAMPLE = Catalog.find("quang-ninh-2018").orElseThrow();

    @TempDir
    Path folder;

    private static Framework edited(Consumer<Framework> edit) {
        Framework framework = FrameworkFiles.newVersion(SAMPLE.framework(), "2019.1");
        edit.accept(framework);
        return framework;
    }

    private static Scorecard districts(Framework framework) {
        return framework.getScorecards().get(1);
    }

    private static List<ChangeTree.Row> tree(FrameworkComparison comparison, Set<ChangeKind> kinds, String text) {
        return ChangeTree.of(comparison, kinds, text, Locale.ENGLISH);
    }

    private Path assessment() throws Exception {
        Path file = folder.resolve("qn.assessment");
        Sample sample = SAMPLE.sample().orElseThrow();
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, SAMPLE.framework(), sample.model(), Clock.systemUTC())) {
            store.apply(new Change(new Author("test", "test"), "sample", sample.edits()));
        }
        return file;
    }

    @Test
    void theTreeHasOnlyWhatChangedBelowItsPath() {
        Framework newer = edited(f -> {
            Node first = districts(f).getChildren().get(0);
            first.setMaximum(new BigDecimal("51"));
            first.setCode("A");
            districts(f).getBanding().getBands().get(1).setFrom(new BigDecimal("70"));
        });
        FrameworkComparison comparison = FrameworkComparison.compare(SAMPLE.framework(), newer);
        List<ChangeTree.Row> all = tree(comparison, EnumSet.allOf(ChangeKind.class), "");
        assertEquals(2, all.size(), "the scorecard and the banding");
        assertEquals(0, all.get(0).changes().size());
        ChangeTree.Row group = all.get(0).children().get(0);
        assertEquals(
                List.of("A", 2, 2),
                List.of(
                        group.name().substring(0, 1),
                        group.changes().size(),
                        group.children().size()));
        assertTrue(group.children().get(0).isChange());
        assertEquals(1, tree(comparison, EnumSet.of(ChangeKind.STANDING), "").size());
        assertEquals(
                1, tree(comparison, EnumSet.allOf(ChangeKind.class), " 51 ").size());
        assertEquals(
                0, tree(comparison, EnumSet.allOf(ChangeKind.class), "nowhere").size());
        String tsv = Tsv.changes(comparison.changes(), Locale.ENGLISH);
        assertEquals(4, tsv.lines().count());
        assertTrue(
                tsv.lines().allMatch(line -> line.chars().filter(c -> c == '\t').count() == 4), tsv);
    }

    /** Origin: as published, the article's edge of 60 gives 2/10/2, the portal's 70 gives 2/7/5: three districts move. */
    @Test
    void theEdgeOfThePortalMovesThreeDistricts() throws Exception {
        Framework newer = edited(f -> {
            Banding banding = districts(f).getBanding();
            banding.getBands().get(1).setFrom(new BigDecimal("70"));
        });
        Path file = assessment();
        CompareJob.Result result = CompareJob.compare(
                new CompareJob.Request(
                        new VersionChoice.Catalogued(SAMPLE.code(), SAMPLE.name()), newer, file, Layer.FINAL),
                SubMonitor.convert(null));
        assertEquals(List.of(), result.problems());
        assertFalse(result.otherVersion());
        assertEquals(3, result.impact().moved());
        ImpactList list = new ImpactList(Locale.ENGLISH);
        list.show(result.impact());
        assertEquals(3, list.rows().size());
        list.onlyMoved(false);
        assertEquals(131, list.rows().size());
        list.sort(ImpactColumn.AFTER);
        // origin: the highest published points of all are the 146 of Uông Bí
        assertEquals("146.00", ImpactColumn.AFTER.text(list.rows().get(0), Locale.ENGLISH));
        list.sort(ImpactColumn.AFTER);
        assertFalse(list.isDescending());
        list.sort(ImpactColumn.AFTER);
        assertNull(list.sorted());
        assertEquals("Fair → Average", ImpactColumn.BAND.text(list.rows().get(0), Locale.ENGLISH));
        assertEquals(132, list.tsv(list.rows()).lines().count());
    }

    @Test
    void cancelledWhileItScoresThereIsNoImpact() throws Exception {
        Framework newer = edited(f -> districts(f).setCode("huyen"));
        AtomicInteger asked = new AtomicInteger();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked.incrementAndGet() > 3;
            }
        };
        CompareJob.Result result = CompareJob.compare(
                new CompareJob.Request(
                        new VersionChoice.Catalogued(SAMPLE.code(), SAMPLE.name()), newer, assessment(), Layer.FINAL),
                SubMonitor.convert(monitor));
        assertEquals(1, result.comparison().changes().size());
        assertNull(result.impact());
        assertEquals(List.of(), result.problems(), "cancelling is no problem");
        assertTrue(asked.get() < 131, "the scoring ended early, not only the comparison of 131 units: " + asked);
    }

    @Test
    void thePredecessorIsFoundByItsContent() throws Exception {
        Framework newer = edited(f -> districts(f).setCode("huyen"));
        Path own = folder.resolve("2019.criteria");
        FrameworkFiles.save(newer, own);
        Files.writeString(folder.resolve("damaged.criteria"), "no framework");
        List<VersionChoice> choices = new Choices(own, List.of()).versions(newer);
        assertTrue(choices.get(0) instanceof VersionChoice.Predecessor);
        assertEquals(new VersionChoice.Saved(own), choices.get(1));
        assertTrue(choices.stream()
                .noneMatch(each ->
                        each instanceof VersionChoice.InFile file && file.file().equals(own)));
        CompareJob.Result result = CompareJob.compare(
                new CompareJob.Request(choices.get(0), newer, null, Layer.FINAL), SubMonitor.convert(null));
        assertEquals(
                List.of(ChangeKind.RECODED),
                result.comparison().changes().stream().map(each -> each.kind()).toList());
        CompareJob.Result none = CompareJob.compare(
                new CompareJob.Request(
                        new VersionChoice.Predecessor("fw", "1", "hash", List.of()), newer, null, Layer.FINAL),
                SubMonitor.convert(null));
        assertTrue(none.comparison() == null);
        assertTrue(none.problems().get(0).in(Locale.ENGLISH).contains("choose its file"));
    }

    @Test
    void aFrameworkThatCannotBeScoredKeepsItsChanges() throws Exception {
        Framework newer = edited(f -> districts(f).getChildren().get(0).setCode("H2"));
        Path file = assessment();
        CompareJob.Result result = CompareJob.compare(
                new CompareJob.Request(new VersionChoice.OfAssessment(file), newer, file, Layer.FINAL),
                SubMonitor.convert(null));
        assertEquals(1, result.comparison().changes().size());
        assertTrue(result.impact() == null);
        assertTrue(result.problems().get(0).in(Locale.ENGLISH).contains("used twice"));
    }

    @Test
    void differencesKeepTheirSignAndSmallOnesTheirDigits() {
        assertEquals("+1,50", ImpactColumn.signed(new BigDecimal("1.5"), Locale.of("vi")));
        assertEquals("−0.000400", ImpactColumn.signed(new BigDecimal("-0.0004"), Locale.ENGLISH));
        assertEquals("0", ImpactColumn.signed(new BigDecimal("0.00"), Locale.ENGLISH));
        assertEquals("–", ImpactColumn.signed(null, Locale.ENGLISH));
    }
}
