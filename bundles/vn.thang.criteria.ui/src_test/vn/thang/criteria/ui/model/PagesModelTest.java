// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.FrameworkValidator;

/** Texts, bands, new and issued frameworks, files. */
class PagesModelTest {
    private final Sample sample = new Sample();

    @TempDir
    Path folder;

    @Test
    void missingTranslationsAreFound() {
        TextsModel model = new TextsModel(sample.context);
        assertEquals(0, model.missing("en"));
        TextsModel.Row row = model.rows("may tinh tren", false).get(0);
        assertEquals("Tiêu chí: Tên", model.kind(row));
        row.field().set("en", "");
        model.refresh();
        assertEquals(1, model.missing("en"));
        assertEquals(
                List.of(sample.criterion("dep-c01")),
                model.rows("", true).stream().map(TextsModel.Row::element).toList());
    }

    @Test
    void bandsAreHalfOpenIntervals() {
        // edges 70, 60 and 50 of the catalogue's framework; the edge belongs to the lower band
        Banding banding = sample.framework.getBandings().get(0);
        assertEquals(
                List.of("[0; 50]", "(50; 60]", "(60; 70]", "(70; 100]"),
                BandsModel.intervals(banding, Sample.VI).stream()
                        .map(BandsModel.Interval::interval)
                        .toList());
        banding.setEdge(BandEdge.UPPER_BAND);
        banding.getBands().get(0).setFrom(new BigDecimal("72.5"));
        assertEquals(
                List.of("[0; 50)", "[50; 60)", "[60; 72,5)", "[72,5; 100]"),
                BandsModel.intervals(banding, Sample.VI).stream()
                        .map(BandsModel.Interval::interval)
                        .toList());
    }

    @Test
    void aNewFrameworkHasNoErrors() throws BadInputException, IOException {
        NewFramework asked = new NewFramework("Thử nghiệm", "", "thu-2026", "1");
        assertTrue(asked.problems().isEmpty());
        Framework made = asked.empty(Sample.random());
        assertTrue(new FrameworkValidator()
                .validate(made, null).stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
        Path file = folder.resolve("thu.criteria");
        FrameworkFiles.save(made, file);
        assertArrayEquals(FrameworkFiles.toBytes(made), FrameworkFiles.toBytes(FrameworkFiles.load(file)));
        assertFalse(new NewFramework("", " ", "x", "1").problems().isEmpty());
        assertFalse(new NewFramework("a", "", "a/b", "1").problems().isEmpty());
        Framework copy = asked.copyOf(sample.framework, Sample.random());
        assertEquals("fw-quang-ninh-2018", copy.getPredecessor().getFrameworkId());
        assertEquals("Thử nghiệm", copy.getName().get(0).getValue());
        assertEquals(3, copy.getScorecards().size());
    }

    @Test
    void aCodeIsProposedFromTheName() {
        assertEquals("thu-nghiem-do-thi-2026", NewFramework.codeOf(" Thử nghiệm Đô thị, 2026 "));
        assertEquals("", NewFramework.codeOf(" – "));
    }

    @Test
    void onlyAFrameworkWithoutErrorsIsIssued() throws BadInputException {
        FrameworkWriter good = new FrameworkWriter(
                FrameworkFiles.toBytes(new NewFramework("a", "b", "c", "1").empty(Sample.random())));
        assertTrue(IssueModel.errors(good, null).isEmpty());
        Framework issued =
                IssueModel.issued(good, LocalDate.of(2018, 7, 11), "UBND").copy();
        assertEquals(FrameworkStatus.ISSUED, issued.getStatus());
        assertEquals("UBND", issued.getSeal().getIssuedBy());
        assertEquals("2", IssueModel.nextVersion(issued));
        Framework next =
                IssueModel.newVersion(FrameworkWriter.of(issued, null), "2").copy();
        assertEquals(FrameworkStatus.DRAFT, next.getStatus());
        sample.criterion("dep-c01").setMaximum(BigDecimal.ONE);
        assertFalse(IssueModel.errors(FrameworkWriter.of(sample.framework, null), null)
                .isEmpty());
    }

    @Test
    void savingKeepsTrackOfWhatIsOnDisk() throws Exception {
        Path file = folder.resolve("f.criteria");
        assertEquals(FileStamp.ABSENT, FileStamp.of(file));
        FrameworkWriter snapshot = FrameworkWriter.of(sample.framework, "f");
        int position = sample.session.stack().position();
        sample.session.execute(new RecordedCommand("x", sample.framework, () -> sample.framework.setNote("later")));
        snapshot.write(file);
        sample.session.stack().saved(position);
        assertTrue(sample.session.dirty(), "edited while it was written");
        assertFalse("later".equals(FrameworkFiles.load(file).getNote()));
        FileStamp stamp = FileStamp.of(file);
        FrameworkWriter.of(sample.framework, "f").write(file);
        assertFalse(stamp.equals(FileStamp.of(file)), "another size");
        sample.session.stack().undo();
        assertFalse(sample.session.dirty());
        sample.session.execute(new RecordedCommand("y", sample.framework, () -> sample.framework.setNote("y")));
        sample.session.stack().saved(sample.session.stack().position());
        sample.session.stack().undo();
        sample.session.execute(new RecordedCommand("z", sample.framework, () -> sample.framework.setNote("z")));
        assertTrue(sample.session.dirty(), "the saved state cannot be reached any more");
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void commandsHaveReadableLabels() {
        assertEquals(
                "Change Code of S1.1",
                new CommandLabels(Locale.ENGLISH)
                        .label(SetCommand.create(
                                sample.session.domain(), sample.criterion("dep-c01"), Literals.DESCRIBED__CODE, "x")));
    }
}
