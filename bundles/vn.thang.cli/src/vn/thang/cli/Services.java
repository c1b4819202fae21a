// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.exchange.Importer;
import vn.thang.exchange.Importers;
import vn.thang.report.CsvExporter;
import vn.thang.report.CsvReportReader;
import vn.thang.report.Exporter;
import vn.thang.report.JsonExporter;
import vn.thang.report.JsonReportReader;
import vn.thang.report.ReportReader;
import vn.thang.report.SectionProvider;
import vn.thang.report.docx.DocxExporter;
import vn.thang.report.docx.DocxReader;
import vn.thang.report.html.HtmlExporter;
import vn.thang.report.html.HtmlReportReader;
import vn.thang.report.pdf.PdfExporter;
import vn.thang.report.pdf.PdfReportReader;
import vn.thang.report.pptx.PptxExporter;
import vn.thang.report.pptx.PptxReader;
import vn.thang.report.production.InstalledExporters;
import vn.thang.report.production.ReportProduction;
import vn.thang.report.verify.ReportVerifier;
import vn.thang.report.xlsx.XlsxExporter;
import vn.thang.report.xlsx.XlsxReportReader;
import vn.thang.scoring.InstalledMethods;
import vn.thang.scoring.RuleMethod;
import vn.thang.scoring.RuleRegistry;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.methods.StandardMethods;

/**
 * The parts that the commands are made of: the one place where they are put together.
 *
 * @param exporters one per format
 * @param readers one per format that can be verified
 * @param sections what bundles of others can add to documents
 * @param importers for tables and what bundles of others bring
 * @param version printed by {@code --version}
 */
public record Services(
        AssessmentStores stores,
        Scoring scoring,
        List<Exporter> exporters,
        List<ReportReader> readers,
        List<Part<SectionProvider>> sections,
        List<Importer> importers,
        String version) {
    private static final String UNPACKAGED = "1.0.0";

    public Services {
        exporters = List.copyOf(exporters);
        readers = List.copyOf(readers);
        sections = List.copyOf(sections);
        importers = List.copyOf(importers);
    }

    /** The parts that come with Thang and those of installed bundles. */
    public static Services standard() {
        return standard(UNPACKAGED);
    }

    /** {@link #standard()} of a version. */
    public static Services standard(String version) {
        return with(
                new SqliteAssessmentStores(),
                InstalledMethods.rules(),
                InstalledMethods.index(),
                InstalledExporters.all(),
                InstalledParts.of(ReportReader.class).stream()
                        .map(Part::service)
                        .toList(),
                InstalledParts.of(SectionProvider.class),
                version);
    }

    /**
     * The parts that come with Thang and those that other bundles bring; theirs win.
     *
     * @param methods asked before the standard rules
     * @param index asked before the standard index steps and aggregations
     * @param exporters replace a standard one of the same format
     * @param readers replace a standard one of the same format
     * @param sections can be added to documents
     */
    public static Services with(
            AssessmentStores stores,
            List<RuleMethod> methods,
            IndexMethods index,
            List<Exporter> exporters,
            List<ReportReader> readers,
            List<Part<SectionProvider>> sections,
            String version) {
        List<RuleMethod> rules = new ArrayList<>(methods);
        rules.addAll(StandardMethods.all());
        Map<String, Exporter> byFormat = new LinkedHashMap<>();
        List<Exporter> all = new ArrayList<>(List.of(
                new XlsxExporter(),
                new DocxExporter(),
                new PptxExporter(),
                new PdfExporter(),
                new HtmlExporter(),
                new CsvExporter(),
                new JsonExporter()));
        all.addAll(exporters);
        all.forEach(exporter -> byFormat.put(exporter.format(), exporter));
        Map<String, ReportReader> readerByFormat = new LinkedHashMap<>();
        List<ReportReader> allReaders = new ArrayList<>(List.of(
                new XlsxReportReader(),
                new DocxReader(),
                new PptxReader(),
                new PdfReportReader(),
                new HtmlReportReader(),
                new CsvReportReader(),
                new JsonReportReader()));
        allReaders.addAll(readers);
        allReaders.forEach(reader -> readerByFormat.put(reader.format(), reader));
        return new Services(
                stores,
                new Scoring(RuleRegistry.of(rules), index.before(StandardMethods.index())),
                List.copyOf(byFormat.values()),
                List.copyOf(readerByFormat.values()),
                sections,
                Importers.all(),
                version);
    }

    /** The exporter of a format. */
    public Optional<Exporter> exporter(String format) {
        return exporters.stream().filter(each -> each.format().equals(format)).findFirst();
    }

    /** Makes documents in every format that has an exporter. */
    public ReportProduction production() {
        return new ReportProduction(stores, scoring, exporters, sections);
    }

    /** Verifies reports in every format that has a reader. */
    public ReportVerifier verifier() {
        return new ReportVerifier(production()::reproduce, readers);
    }
}
