// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.text.Message;
import vn.thang.report.ExportException;
import vn.thang.report.OutputFile;
import vn.thang.report.ReportKind;
import vn.thang.report.template.internal.StarterBooks;
import vn.thang.report.template.internal.StarterDocuments;
import vn.thang.report.template.internal.StarterPage;
import vn.thang.report.template.internal.TemplateExporter;

/**
 * The templates that come with Thang, to copy and to change. They are made by this class, so that what they hold can be read
 * here; they hold no time and no name of who copied them. May be used by several threads.
 */
public final class TemplateLibrary {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("report.docx", ReportKind.REPORT),
            new Entry("decision.docx", ReportKind.DECISION),
            new Entry("notice.docx", ReportKind.NOTICE),
            new Entry("scorecard.docx", ReportKind.SCORECARD),
            new Entry("page.html", ReportKind.REPORT),
            new Entry("ranking.xlsx", ReportKind.REPORT),
            new Entry("scorecard.xlsx", ReportKind.SCORECARD));

    private TemplateLibrary() {}

    /**
     * A template.
     *
     * @param name of its file, with the extension of its format
     * @param kind the kind of document that it is for
     */
    public record Entry(String name, ReportKind kind) {
        /** The format: the extension of the name. */
        public String format() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** What it prints. */
        public Message label() {
            return TemplateExporter.MESSAGES.message("starter." + name);
        }

        /** Its file. */
        public byte[] content(Locale locale) {
            return switch (format()) {
                case "docx" -> StarterDocuments.of(kind, locale);
                case "xlsx" -> StarterBooks.of(kind, locale);
                default -> StarterPage.of(locale);
            };
        }

        /**
         * Writes a copy to be changed; the same copy every day.
         *
         * @param folder made when it does not exist
         * @param fileName of the copy, with the extension of the format; what was there is replaced
         * @return the copy
         * @throws ExportException it cannot be written
         */
        public Path copy(Path folder, String fileName, Locale locale) throws ExportException {
            byte[] content = content(locale);
            return format().equals("html")
                    ? OutputFile.write(folder, fileName, out -> out.write(content))
                    : OutputFile.writeZip(folder, fileName, out -> out.write(content));
        }
    }

    /** All of them. */
    public static List<Entry> entries() {
        return ENTRIES;
    }
}
