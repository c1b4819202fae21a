// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.PublishedTable;
import vn.thang.report.ExportException;
import vn.thang.report.FiguresCsv;
import vn.thang.report.OutputFile;
import vn.thang.validation.FigureCheck;

/** Tables of published figures as the command line reads and writes them. */
public final class FigureFiles {
    private FigureFiles() {}

    /**
     * The figures of a table (CSV or xlsx). Ids made from row numbers become ids of their own.
     *
     * @param groups as {@link FiguresModel#nameable()}
     * @throws BadInputException with row and column of everything that is wrong
     */
    public static List<PublishedFigure> read(Path file, Optional<List<UnitGroup>> groups) throws BadInputException {
        String name = file.getFileName().toString();
        List<PublishedFigure> figures = PublishedTable.figures(PublishedTable.read(file), groups, name);
        for (PublishedFigure figure : figures) {
            if (figure.getCitation() == null) {
                figure.setCitation(name);
            }
            if (figure.getId().startsWith("row-")) {
                figure.setId(FiguresModel.fresh("", "", "").getId());
            }
        }
        return figures;
    }

    /** Writes a table that {@link #read} reads; whole or not at all. */
    public static void write(List<FigureCheck> checks, Path file) throws ExportException {
        OutputFile.write(file.toAbsolutePath().getParent(), file.getFileName().toString(), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            FiguresCsv.write(checks, writer);
            writer.flush();
        });
    }
}
