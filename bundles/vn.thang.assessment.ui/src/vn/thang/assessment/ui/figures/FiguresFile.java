// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.PublishedTable;
import vn.thang.report.ExportException;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;

/**
 * A table of published figures that is being edited in memory. Figures in it are checked against each other and their own
 * arithmetic; what speaks of scores cannot be checked without an assessment. Belongs to the UI thread once it is read.
 */
public final class FiguresFile implements FigureSource {
    private static final Messages MESSAGES = Messages.of(FiguresFile.class);
    private static final int LONGEST_HEADER = 10_000;

    private final Supplier<String> author;
    private Optional<Message> lossy;
    private List<PublishedFigure> figures;
    private List<PublishedFigure> saved;
    private Path file;
    private Stamp stamp;

    /** What a file is known by. */
    private record Stamp(long size, long modified) {
        static Stamp of(Path file) {
            try {
                return new Stamp(
                        Files.size(file), Files.getLastModifiedTime(file).toMillis());
            } catch (IOException e) {
                return new Stamp(-1, -1);
            }
        }
    }

    private FiguresFile(
            Path file, Stamp stamp, List<PublishedFigure> figures, Optional<Message> lossy, Supplier<String> author) {
        this.file = file;
        this.stamp = stamp;
        this.figures = figures;
        this.saved = figures;
        this.lossy = lossy;
        this.author = author;
    }

    /** Whether a file is a table of statements in CSV, by its first line. */
    public static boolean isOne(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] head = new char[LONGEST_HEADER];
            int length = Math.max(0, in.read(head));
            return new String(head, 0, length)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .filter(PublishedTable::isHeader)
                    .isPresent();
        } catch (IOException e) {
            return false; // what opens it says why it cannot be read
        }
    }

    /**
     * Reads a table.
     *
     * @param author who edits and decides
     * @throws BadInputException with row and column of everything that is wrong
     */
    public static FiguresFile open(Path file, Supplier<String> author) throws BadInputException {
        Stamp stamp = Stamp.of(file);
        PublishedTable.Content content = PublishedTable.content(file);
        List<PublishedFigure> figures = PublishedTable.figures(
                content.entries(), Optional.empty(), file.getFileName().toString());
        name(figures);
        return new FiguresFile(file, stamp, figures, lossy(file, content), author);
    }

    /** Ids that were made from row numbers would be wrong as soon as a row is added above. */
    private static void name(List<PublishedFigure> figures) {
        Set<String> ids =
                new HashSet<>(figures.stream().map(PublishedFigure::getId).toList());
        int next = 1;
        for (PublishedFigure figure : figures) {
            if (figure.getId().startsWith("row-")) {
                while (!ids.add("f" + next)) {
                    next++;
                }
                figure.setId("f" + next);
            }
        }
    }

    private static Optional<Message> lossy(Path file, PublishedTable.Content content) {
        if (!content.statements()) {
            return Optional.of(MESSAGES.message("file.results"));
        }
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.of(MESSAGES.message("file.form"));
        }
        return content.others().isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.message(
                        "file.others", content.others().stream().collect(Collectors.joining(", "))));
    }

    public Path file() {
        return file;
    }

    /** Why saving under the same name would lose something; empty when it would not. */
    public Optional<Message> lossy() {
        return lossy;
    }

    /** Puts other figures in place of those there are. */
    public void put(List<PublishedFigure> other) {
        figures = other;
    }

    /** The figures as they are now; the same object as long as nothing has changed. */
    public List<PublishedFigure> figures() {
        return figures;
    }

    /** Whether there is something to save. */
    public boolean changed() {
        return figures != saved;
    }

    /** Whether another program has changed the file since it was read or saved. */
    public boolean changedOnDisk() {
        return !Stamp.of(file).equals(stamp);
    }

    /**
     * Writes the figures with what checking them shows; from now on they stand in that file.
     *
     * @throws ExportException the file cannot be written; it is as before
     */
    public void save(Path target) throws ExportException {
        List<FigureCheck> checks = new PublishedFigures().check(figures);
        FigureFiles.write(checks, target);
        file = target;
        stamp = Stamp.of(target);
        saved = figures;
        lossy = Optional.empty();
    }

    @Override
    public Optional<List<PublishedFigure>> read() {
        return Optional.of(new ArrayList<>(figures));
    }

    @Override
    public List<ScoringRun> runs(Collection<PublishedFigure> all) {
        return List.of();
    }

    @Override
    public List<UnitGroup> groups() {
        return List.of();
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public String author() {
        return author.get();
    }
}
