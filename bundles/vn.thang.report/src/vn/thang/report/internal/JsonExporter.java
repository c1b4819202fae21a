// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;

/** The whole report as {@code <baseName>.json}; its form is described at {@link JsonReport}. */
@Component(service = Exporter.class)
public final class JsonExporter implements Exporter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public Message label() {
        return Messages.of(JsonExporter.class).message("format.json");
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(OutputFile.write(directory, baseName + ".json", out -> new JsonReport(out).write(report)));
    }
}
