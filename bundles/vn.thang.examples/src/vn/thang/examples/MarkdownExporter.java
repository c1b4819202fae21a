// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;

/** The report as Markdown, for wikis. */
@Component(service = Exporter.class)
public final class MarkdownExporter implements Exporter {
    private static final Messages TEXTS = Messages.of(MarkdownExporter.class);
    private static final String HEADING = "heading";
    private static final String PRESET = "1";

    private final int heading;

    public MarkdownExporter() {
        this(Integer.parseInt(PRESET));
    }

    private MarkdownExporter(int heading) {
        this.heading = heading;
    }

    @Override
    public String format() {
        return "md";
    }

    @Override
    public Message label() {
        return TEXTS.message("format.md");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.values());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.number(
                HEADING,
                TEXTS.message("heading.label"),
                TEXTS.message("heading.description"),
                PRESET,
                BigDecimal.ONE,
                BigDecimal.valueOf(4)));
    }

    @Override
    public Exporter with(Map<String, String> values) {
        return new MarkdownExporter(new BigDecimal(values.getOrDefault(HEADING, PRESET)).intValue());
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        String text = new MarkdownText(report.locale(), heading).of(report);
        return List.of(
                OutputFile.write(directory, baseName + ".md", out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }
}
