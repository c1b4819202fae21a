// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.pdf.internal.OfficialPdf;

/**
 * The report as an official document {@code <baseName>.pdf}: laid out after NĐ 30/2020 Annex I as in docx, PDF/A-2a for
 * archives and PDF/UA-1 for readers who do not see: tagged, with bookmarks, all fonts embedded, charts with their numbers
 * as text.
 *
 * <p>Large documents take seconds; an interrupted thread ends the work with an {@link ExportException} and stays
 * interrupted.
 */
@Component(service = Exporter.class)
public final class PdfExporter implements Exporter {
    private static final Set<ReportKind> KINDS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ReportKind.SLIDES)));

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Message label() {
        return Messages.of(OfficialPdf.class).message("format");
    }

    @Override
    public Set<ReportKind> kinds() {
        return KINDS;
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(OutputFile.write(directory, baseName + ".pdf", out -> new OfficialPdf(report).write(out)));
    }
}
