// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Report;
import vn.thang.report.template.internal.TemplateExporter;

/**
 * Prints reports through templates in Word and HTML. The data a template sees is described in docs/templates.md. May
 * be used by several threads.
 */
public final class TemplateReport {
    /** The formats templates may have: the extensions of their files. */
    public static final Set<String> FORMATS = TemplateExporter.FORMATS;

    private TemplateReport() {}

    /**
     * Prints a report through a template.
     *
     * @param out the file to write, of the template's format
     * @throws ExportException the finding names the template, the field and the place, and what would be right; or says why
     *     the file cannot be written. A file that was there before is then still as it was
     */
    public static void write(Path template, Report report, Path out) throws ExportException {
        Exporter exporter = exporter(template);
        String name = out.getFileName().toString();
        String extension = "." + exporter.format();
        String base = name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
        exporter.export(report, out.toAbsolutePath().getParent(), base);
    }

    /**
     * An exporter that prints reports of every kind through a template, in place of the usual one of its format.
     *
     * @throws ExportException the file cannot be read, or is of no format in {@link #FORMATS}
     */
    public static Exporter exporter(Path template) throws ExportException {
        try {
            return exporter(template.getFileName().toString(), Files.readAllBytes(template));
        } catch (IOException e) {
            throw new ExportException(
                    Finding.error(
                            "template",
                            Location.file(template.toString()),
                            TemplateExporter.MESSAGES.message("template.unreadable")),
                    e);
        }
    }

    /**
     * As above, with the bytes of the template's file.
     *
     * @param name name of the template's file; its extension says the format
     * @param template not to be changed any more
     */
    public static Exporter exporter(String name, byte[] template) throws ExportException {
        return TemplateExporter.of(name, template);
    }
}
