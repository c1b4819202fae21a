// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.extension.InstalledParts.Part;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.CoverData;
import vn.thang.report.EarlierResults;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.ReportBuilder;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.ReportRequest;
import vn.thang.report.SectionProvider;
import vn.thang.report.production.Evaluation;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.proof.ProofBuilder;
import vn.thang.report.proof.Recipe;
import vn.thang.scoring.Scoring;

/**
 * Builds the documents of one order. What documents rest on is computed once for all that rest on the same, so that the
 * proof of each holds what it needs and no more. Used by one thread.
 */
public final class Workshop {
    private final AssessmentStores stores;
    private final Scoring scoring;
    private final AssessmentStore store;
    private final ReportOrder order;
    private final Optional<Template> template;
    private final List<Part<SectionProvider>> sections;
    private final Map<Needs, Stock> stocks = new HashMap<>();
    private List<Finding> findings = List.of();

    public Workshop(
            AssessmentStores stores,
            Scoring scoring,
            AssessmentStore store,
            ReportOrder order,
            Optional<Template> template,
            List<Part<SectionProvider>> sections) {
        this.stores = stores;
        this.scoring = scoring;
        this.store = store;
        this.order = order;
        this.template = template;
        this.sections = sections;
    }

    /** What a document rests on beside the scores. */
    private record Needs(boolean ratings, boolean earlier, boolean robustness, boolean targets) {
        static Needs of(ReportKind kind, ReportOrder order) {
            boolean compares = kind == ReportKind.REPORT || kind == ReportKind.ANALYSIS || kind == ReportKind.SLIDES;
            return new Needs(
                    kind == ReportKind.ANALYSIS,
                    compares && !order.earlier().isEmpty(),
                    SureRanks.shownIn(kind) && order.robustness().isPresent(),
                    TargetDay.shownIn(kind));
        }
    }

    private record Stock(ProofBuilder proofs, ReportBuilder reports, ReportInput input) {}

    /** The document of a task, with its proof. */
    public Report report(Plan.Task task) throws BadInputException, StoreException {
        Stock stock = stock(task.kind());
        CoverData cover = order.cover().apply(task.kind(), stock.reports().cover(task.kind()));
        SortedMap<String, String> options =
                SureRanks.options(SureRanks.shownIn(task.kind()) ? order.robustness() : Optional.empty());
        TargetDay.note(stock.input().targets(), options);
        AddedSections added = AddedSections.of(order, task.kind(), sections);
        added.note(options);
        Settings.note(task.exporter().format(), order, options);
        Recipe recipe = new Recipe(task.kind(), order.locale(), task.exporter().format(), cover, task.units(), options);
        Proof proof = stock.proofs().proof(recipe, template.flatMap(each -> each.contentFor(task)));
        ReportRequest request = new ReportRequest(task.kind(), cover, task.units(), Optional.of(proof));
        return added.into(stock.reports().build(request), stock.input());
    }

    /** A document to be looked at, without proof. */
    public Report document(ReportKind kind) throws BadInputException, StoreException {
        Plan.checkUnits(order.units(), store.model());
        Stock stock = stock(kind);
        CoverData cover = order.cover().apply(kind, stock.reports().cover(kind));
        Report report = stock.reports().build(new ReportRequest(kind, cover, order.units(), Optional.empty()));
        return AddedSections.of(order, kind, sections).into(report, stock.input());
    }

    /** Problems met while scoring. */
    public List<Finding> findings() {
        return findings;
    }

    private Stock stock(ReportKind kind) throws BadInputException, StoreException {
        Needs needs = Needs.of(kind, order);
        Stock known = stocks.get(needs);
        if (known != null) {
            return known;
        }
        Optional<EarlierResults> earlier = needs.earlier()
                ? Optional.of(EarlierYear.read(order.earlier(), stores, scoring, store, order.locale()))
                : Optional.empty();
        ProofBuilder proofs = new ProofBuilder(store, earlier);
        Evaluation evaluation = new Evaluation(proofs.watched(), scoring);
        ReportInput input = evaluation
                .report()
                .withEarlier(earlier)
                .withRatings(needs.ratings() ? evaluation.ratings() : Optional.empty());
        input = input.withRobustness(SureRanks.of(
                needs.robustness() ? order.robustness() : Optional.empty(), scoring, input.run(), proofs.watched()));
        input = TargetDay.with(input, evaluation, needs.targets() ? TargetDay.of(store) : Optional.empty());
        findings = evaluation.located(input.run().findings());
        Stock stock = new Stock(proofs, new ReportBuilder(input, order.locale()), input);
        stocks.put(needs, stock);
        return stock;
    }
}
