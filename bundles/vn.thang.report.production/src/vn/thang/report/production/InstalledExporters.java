// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;
import vn.thang.report.production.internal.WatchedReport;

/** The exporters that bundles of others bring. What throws becomes an {@link ExportException} that names the bundle. */
public final class InstalledExporters {
    private InstalledExporters() {}

    /** All of them. */
    public static List<Exporter> all() {
        return InstalledParts.of(Exporter.class).stream()
                .<Exporter>map(part -> new Guarded(part.service(), part.origin()))
                .toList();
    }

    private record Guarded(Exporter exporter, String origin) implements Exporter {
        @Override
        public String format() {
            return exporter.format();
        }

        @Override
        public Message label() {
            return exporter.label();
        }

        @Override
        public Set<ReportKind> kinds() {
            return exporter.kinds();
        }

        @Override
        public List<Parameter> parameters() {
            return exporter.parameters();
        }

        @Override
        public Exporter with(Map<String, String> values) {
            return new Guarded(exporter.with(values), origin);
        }

        @Override
        public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
            try {
                return exporter.export(report, directory, baseName);
            } catch (WatchedReport.Stopped e) {
                throw e;
            } catch (RuntimeException | LinkageError e) {
                Message message =
                        Messages.of(WatchedReport.class).message("extension.failed", origin, String.valueOf(e));
                throw new ExportException(Finding.error("extension", Location.file(directory.toString()), message), e);
            }
        }
    }
}
