// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Placement;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;

/** What every {@link Exporter} promises. A format's test extends this class and says how to read its files back. */
public abstract class ExporterContractTest {
    private static final String NAME = "ket-qua";

    @TempDir
    protected Path folder;

    /** The exporter under test. */
    protected abstract Exporter exporter();

    /** All texts of the files as a reader sees them, in any order. */
    protected abstract String textOf(List<Path> files) throws IOException;

    /** Whether the format has the sections of the report; a table of results has not. */
    protected boolean printsSections() {
        return true;
    }

    @Test
    void formatIsAWordForTheCommandLine() {
        assertTrue(exporter().format().matches("[a-z][a-z0-9]*"), exporter().format());
    }

    @Test
    void carriesAtLeastOneKindOfDocument() {
        assertFalse(exporter().kinds().isEmpty());
    }

    @Test
    void writesEveryKindThatItCarries() throws Exception {
        for (ReportKind kind : exporter().kinds()) {
            Report report = SampleReports.of(kind);
            String text = textOf(exporter().export(report, folder.resolve(kind.code()), NAME));
            assertTrue(text.contains(SampleReports.NOTICE), kind + " without notice:\n" + text);
            for (Section section : report.sections()) {
                boolean expected = printsSections() && section.placement() != Placement.DATA;
                assertTrue(
                        !expected || text.contains(section.title()),
                        kind + " without " + section.title() + ":\n" + text);
            }
        }
    }

    @Test
    void labelStandsInBothLanguages() {
        String english = exporter().label().in(Locale.ENGLISH);
        String vietnamese = exporter().label().in(Locale.forLanguageTag("vi"));
        assertFalse(english.isBlank());
        assertNotEquals(english, vietnamese);
    }

    @Test
    void makesTheFolderAndWritesWhatItReturns() throws Exception {
        Path deep = folder.resolve("a").resolve("b");
        List<Path> files = exporter().export(SampleReports.small(), deep, NAME);
        assertEquals(
                NAME + "." + exporter().format(), files.getFirst().getFileName().toString());
        assertEquals(files.stream().sorted().toList(), list(deep));
        for (Path file : files) {
            assertTrue(Files.size(file) > 0, file.toString());
        }
    }

    @Test
    void sameReportGivesSameBytesOnAnyThread() throws Exception {
        List<Path> once = exporter().export(SampleReports.small(), folder.resolve("1"), NAME);
        List<Path> again = CompletableFuture.supplyAsync(this::exportElsewhere).get();
        for (int i = 0; i < once.size(); i++) {
            assertArrayEquals(Files.readAllBytes(once.get(i)), Files.readAllBytes(again.get(i)), "file " + i);
        }
    }

    private List<Path> exportElsewhere() {
        try {
            return exporter().export(SampleReports.small(), folder.resolve("2"), NAME);
        } catch (ExportException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void replacesAnEarlierFile() throws Exception {
        Path target = folder.resolve(NAME + "." + exporter().format());
        Files.writeString(target, "earlier");
        List<Path> files = exporter().export(SampleReports.small(), folder, NAME);
        assertNotEquals("earlier".length(), Files.size(files.getFirst()));
    }

    @Test
    void textsComeThroughAsTheyAre() throws Exception {
        String text = textOf(exporter().export(SampleReports.small(), folder, NAME));
        for (String name : SampleReports.TRICKY_NAMES) {
            assertTrue(text.contains(name), name + " in:\n" + text);
        }
    }

    @Test
    void carriesTheNotice() throws Exception {
        String text = textOf(exporter().export(SampleReports.small(), folder, NAME));
        assertTrue(text.contains(SampleReports.NOTICE), text);
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        ExportException e =
                assertThrows(ExportException.class, () -> exporter().export(SampleReports.small(), file, NAME));
        assertTrue(
                e.finding().in(Locale.ENGLISH).contains(file.toString()),
                e.finding().in(Locale.ENGLISH));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void leavesNothingHalfWrittenWhenTheTargetCannotBeReplaced() throws Exception {
        Path blocked =
                Files.createDirectories(folder.resolve(NAME + "." + exporter().format()));
        Files.writeString(blocked.resolve("inside"), "mine");
        ExportException e =
                assertThrows(ExportException.class, () -> exporter().export(SampleReports.small(), folder, NAME));
        assertTrue(e.finding().in(Locale.ENGLISH).contains(blocked.toString()));
        assertEquals(List.of(blocked), list(folder));
        assertEquals("mine", Files.readString(blocked.resolve("inside")));
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
