// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html;

import java.nio.charset.StandardCharsets;
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
import vn.thang.report.html.internal.Page;

/**
 * The report as one web page {@code <baseName>.html} that needs nothing else: looks, charts (SVG) and a small script that
 * sorts tables lie in it, and a content security policy lets nothing in. The page is made for everybody: language,
 * landmarks, headings, a link past the head, captions and scopes of tables, the numbers behind every chart, enough
 * contrast in light and dark, and it prints. Without the script everything is there, only the order of rows stays. It is
 * well-formed XML, too.
 */
@Component(service = Exporter.class)
public final class HtmlExporter implements Exporter {
    private static final Set<ReportKind> KINDS = Collections.unmodifiableSet(EnumSet.allOf(ReportKind.class));

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Message label() {
        return Messages.of(Page.class).message("format");
    }

    @Override
    public Set<ReportKind> kinds() {
        return KINDS;
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(OutputFile.write(
                directory,
                baseName + ".html",
                out -> out.write(new Page(report).write().getBytes(StandardCharsets.UTF_8))));
    }
}
