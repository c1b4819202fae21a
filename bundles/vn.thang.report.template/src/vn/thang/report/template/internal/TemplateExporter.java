// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.SAXException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.OutputFile;
import vn.thang.report.Report;
import vn.thang.report.ReportKind;

/** Prints reports through one template. */
public final class TemplateExporter implements Exporter {
    public static final Messages MESSAGES = Fault.MESSAGES;
    private static final Map<String, Engine> ENGINES =
            Map.of("docx", new DocxTemplate(), "html", new HtmlTemplate(), "xlsx", new BookTemplate());
    /** The extensions of template files. */
    public static final Set<String> FORMATS = Set.copyOf(ENGINES.keySet());

    private final String name;
    private final String format;
    private final byte[] template;

    private TemplateExporter(String name, String format, byte[] template) {
        this.name = name;
        this.format = format;
        this.template = template;
    }

    /**
     * Prints through this template.
     *
     * @throws ExportException its name ends in no known extension
     */
    public static TemplateExporter of(String name, byte[] template) throws ExportException {
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENGINES.containsKey(format)) {
            Message reason = MESSAGES.message("template.format", String.join(", ", new TreeSet<>(FORMATS)));
            throw new ExportException(Finding.error("template", Location.file(name), reason), null);
        }
        return new TemplateExporter(name, format, template);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Message label() {
        return MESSAGES.message("template.label", name);
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.values());
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        try {
            String target = baseName + "." + format;
            Engine engine = ENGINES.get(format);
            return List.of(
                    format.equals("html")
                            ? OutputFile.write(directory, target, out -> print(engine, report, out))
                            : OutputFile.writeZip(directory, target, out -> print(engine, report, out)));
        } catch (Fault e) {
            throw new ExportException(Finding.error("template", Location.file(name), e.reason()), e);
        }
    }

    /** What a malformed file does inside the libraries is no fault of this program. */
    private void print(Engine engine, Report report, java.io.OutputStream out) throws IOException {
        try {
            engine.print(template, report, out);
        } catch (Fault e) {
            throw e;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | ClassCastException
                | StackOverflowError
                | org.apache.poi.ooxml.POIXMLException e) {
            throw broken(e);
        } catch (IOException e) {
            if (malformed(e)) {
                throw broken(e);
            }
            throw e;
        }
    }

    private static Fault broken(Throwable cause) {
        Throwable said = cause;
        while (said.getCause() != null) {
            said = said.getCause();
        }
        Fault fault = Fault.of("fault.broken", String.valueOf(said.getMessage()));
        fault.addSuppressed(cause);
        return fault;
    }

    /** It is the template that cannot be read, not the target that cannot be written. */
    private static boolean malformed(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXException || cause instanceof XmlException || cause instanceof ZipException) {
                return true;
            }
        }
        return false;
    }
}
