// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ExportException;
import vn.thang.report.Exporter;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.ReportRequest;
import vn.thang.report.SectionProvider;
import vn.thang.report.production.internal.AddedSections;
import vn.thang.report.production.internal.FileNames;
import vn.thang.report.production.internal.Plan;
import vn.thang.report.production.internal.Settings;
import vn.thang.report.production.internal.SignedFiles;
import vn.thang.report.production.internal.SureRanks;
import vn.thang.report.production.internal.TargetDay;
import vn.thang.report.production.internal.Template;
import vn.thang.report.production.internal.WatchedReport;
import vn.thang.report.production.internal.Workshop;
import vn.thang.report.proof.ProvenAssessment;
import vn.thang.report.proof.Recipe;
import vn.thang.scoring.Scoring;

/**
 * Makes documents: scores the assessment, builds each document with the proof that it carries, and has it written. Every
 * file is written whole or not at all; what is finished stays when a later one fails or the user cancels. The same
 * assessment and order give the same bytes. Immutable; may be used by several threads.
 */
public final class ReportProduction {
    private final AssessmentStores stores;
    private final Scoring scoring;
    private final List<Exporter> exporters;
    private final List<Part<SectionProvider>> sections;

    /**
     * A production without sections of other bundles.
     *
     * @param stores opens earlier assessments to compare with
     * @param exporters one per format
     */
    public ReportProduction(AssessmentStores stores, Scoring scoring, List<Exporter> exporters) {
        this(stores, scoring, exporters, List.of());
    }

    /**
     * A production.
     *
     * @param stores opens earlier assessments to compare with
     * @param exporters one per format
     * @param sections what bundles of others can add to documents
     */
    public ReportProduction(
            AssessmentStores stores, Scoring scoring, List<Exporter> exporters, List<Part<SectionProvider>> sections) {
        this.stores = Objects.requireNonNull(stores, "stores");
        this.scoring = Objects.requireNonNull(scoring, "scoring");
        this.exporters = List.copyOf(exporters);
        this.sections = List.copyOf(sections);
    }

    /** The formats there are. */
    public List<Exporter> exporters() {
        return exporters;
    }

    /** The sections that can be added. */
    public List<Part<SectionProvider>> sections() {
        return sections;
    }

    /** The name that the files of an assessment begin with: its own without {@code .assessment}. */
    public static String baseName(Path assessment) {
        return FileNames.baseName(assessment);
    }

    /**
     * Makes what was ordered: {@code <base>.<format>} for the report, {@code <base>-<kind>.<format>} for other documents,
     * {@code <base>-scorecards.<format>} for the book of score sheets, or {@code <base>-scorecards/<unit code>.<format>}.
     *
     * @param store open; not changed meanwhile, not closed from here
     * @param folder made when it does not exist
     * @throws BadInputException the order names what is not there or does not go together, an assessment cannot be read
     *     or scored, or a file cannot be signed
     * @throws StoreException the earlier assessment cannot be read
     * @throws ExportException a file cannot be written, or the template says something that cannot be done
     */
    public Production produce(
            AssessmentStore store, ReportOrder order, Path folder, String baseName, ProductionMonitor monitor)
            throws BadInputException, StoreException, ExportException {
        Optional<Template> template = Template.of(order);
        List<Exporter> set = Settings.apply(exporters, order);
        List<Exporter> known = template.map(each -> each.among(set)).orElse(set);
        Plan plan = Plan.of(order, known, store.model(), baseName);
        AddedSections.check(
                order, plan.tasks().stream().map(Plan.Task::kind).distinct().toList(), sections);
        Workshop workshop = new Workshop(stores, scoring, store, order, template, sections);
        List<Path> files = new ArrayList<>();
        int done = 0;
        for (Plan.Task task : plan.tasks()) {
            if (monitor.cancelled()) {
                return new Production(files, plan.skipped(), workshop.findings(), true);
            }
            monitor.progress(done++, plan.tasks().size(), task.name());
            List<Path> written;
            try {
                Report report = WatchedReport.of(workshop.report(task), monitor);
                written = SignedFiles.write(task.exporter(), report, task.in(folder), task.baseName(), order.signing());
            } catch (WatchedReport.Stopped e) {
                return new Production(files, plan.skipped(), workshop.findings(), true);
            }
            written.forEach(monitor::written);
            files.addAll(written);
        }
        monitor.progress(done, done, "");
        return new Production(files, plan.skipped(), workshop.findings(), monitor.cancelled());
    }

    /**
     * A document as {@link #produce} would have it written, without proof and without writing it.
     *
     * @param kind what it is; the order's documents and formats do not matter here
     * @throws BadInputException an assessment cannot be read or scored
     * @throws StoreException the earlier assessment cannot be read
     */
    public Report document(AssessmentStore store, ReportOrder order, ReportKind kind)
            throws BadInputException, StoreException {
        return new Workshop(stores, scoring, store, order, Optional.empty(), sections).document(kind);
    }

    /**
     * Makes a document once more from what it carries.
     *
     * @param proof what the first document carries; the second one carries the same
     * @param recipe of the proof
     * @param assessment of the proof
     * @param folder where to
     * @param baseName of the first document, without extension
     * @return the files, the main one first
     * @throws BadInputException the assessment cannot be scored, or the recipe asks for what is not there: a section of a
     *     bundle that is not installed
     * @throws ExportException a file cannot be written
     */
    public List<Path> reproduce(Proof proof, Recipe recipe, AssessmentStore assessment, Path folder, String baseName)
            throws BadInputException, ExportException {
        Exporter exporter = Settings.apply(Template.exporter(proof, recipe, exporters), recipe);
        Plan.checkUnits(recipe.units(), assessment.model());
        AddedSections added = AddedSections.of(recipe, sections);
        Evaluation evaluation = new Evaluation(assessment, scoring);
        ReportInput input = evaluation
                .report()
                .withEarlier(ProvenAssessment.earlier(proof))
                .withRatings(recipe.kind() == ReportKind.ANALYSIS ? evaluation.ratings() : Optional.empty());
        input = input.withRobustness(SureRanks.of(SureRanks.plan(recipe), scoring, input.run(), assessment));
        input = TargetDay.with(input, evaluation, recipe);
        ReportRequest request = new ReportRequest(recipe.kind(), recipe.cover(), recipe.units(), Optional.of(proof));
        Report report = added.into(new ReportBuilder(input, recipe.locale()).build(request), input);
        return exporter.export(report, folder, baseName);
    }
}
