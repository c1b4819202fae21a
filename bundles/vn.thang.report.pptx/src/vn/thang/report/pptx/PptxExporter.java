// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pptx;

import java.nio.file.Path;
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
import vn.thang.report.pptx.internal.Deck;

/**
 * The slides of the results conference as {@code <baseName>.pptx}, 16:9: a title slide, then a slide for each section, or
 * several when its tables are long. Charts are Office's own. Sentences stand in the speaker's notes; beside a chart they
 * are shown, too. What has to be said about the data stands on every slide. {@link PptxReader} reads the file back.
 */
@Component(service = Exporter.class)
public final class PptxExporter implements Exporter {
    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public Message label() {
        return Messages.of(Deck.class).message("format");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.SLIDES);
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(OutputFile.writeZip(directory, baseName + ".pptx", out -> new Deck(report).write(out)));
    }
}
