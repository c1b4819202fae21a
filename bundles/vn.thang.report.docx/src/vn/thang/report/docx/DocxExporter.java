// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.docx;

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
import vn.thang.report.docx.internal.OfficialDocument;

/**
 * The document as {@code <baseName>.docx}, laid out after NĐ 30/2020 Annex I: page, national header, number, place and
 * date, bases, body, signature, recipients, annexes with page numbers of their own. An English document has the same
 * parts. Headings, captions, lists, the list of contents and charts are those of a word processor. Sections that are data
 * ({@link vn.thang.report.Placement#DATA}) are left to workbooks. A section stands upright; one with a table too wide for
 * that lies. {@link DocxReader} reads the file back.
 */
@Component(service = Exporter.class)
public final class DocxExporter implements Exporter {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Message label() {
        return Messages.of(OfficialDocument.class).message("format");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ReportKind.SLIDES)));
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(
                OutputFile.writeZip(directory, baseName + ".docx", out -> new OfficialDocument(report).write(out)));
    }
}
