// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.report.ReportKind;

/**
 * Which documents are wanted.
 *
 * @param documents what they are, without repetition; empty = of each format what it is for: the report, else its first
 * @param formats names of formats, at least one, without repetition
 * @param locale their language: Vietnamese or English
 * @param cover what heads and feet shall say beyond what the assessment states
 * @param units ids of the units whose score sheets are wanted; empty = all. Other documents are always about all units
 * @param eachUnit score sheets: true = a file for each unit, false = one book
 * @param earlier assessments to compare with, the oldest first unless each states its year; the last of them, mostly of the year
 *     before, is compared in detail, and several make series over the years; empty = none
 * @param template a file to print through, in place of the usual form of its format; one of the {@code formats}
 * @param signing who signs the files; empty = nobody
 * @param robustness trials of the weights, whose rank intervals and groups that cannot be told apart stand beside the ranks
 *     of the report and on slides; other choices than the weights do not count; empty = not shown
 * @param sections ids of the sections that bundles of others add, in their order; empty = those that stand there by preset
 * @param settings what is chosen for exporters and such sections: values by name of the parameter, by format or id
 */
public record ReportOrder(
        List<ReportKind> documents,
        List<String> formats,
        Locale locale,
        CoverOrder cover,
        List<String> units,
        boolean eachUnit,
        List<Path> earlier,
        Optional<Path> template,
        Optional<Signing> signing,
        Optional<RobustnessPlan> robustness,
        Optional<List<String>> sections,
        Map<String, Map<String, String>> settings) {
    public ReportOrder {
        documents = documents.stream().distinct().toList();
        formats = formats.stream().distinct().toList();
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(cover, "cover");
        units = units.stream().distinct().toList();
        earlier = List.copyOf(earlier);
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(signing, "signing");
        Objects.requireNonNull(robustness, "robustness");
        sections = sections.map(ids -> ids.stream().distinct().toList());
        settings = settings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
    }

    /** The plain order: what each format is for, about all units, with the cover that the assessment states. */
    public static ReportOrder of(List<String> formats, Locale locale) {
        return new ReportOrder(
                List.of(),
                formats,
                locale,
                CoverOrder.NONE,
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** This order for other documents. */
    public ReportOrder withDocuments(List<ReportKind> kinds) {
        return new ReportOrder(
                kinds,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                earlier,
                template,
                signing,
                robustness,
                sections,
                settings);
    }

    /** This order with other words on the cover. */
    public ReportOrder withCover(CoverOrder words) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                words,
                units,
                eachUnit,
                earlier,
                template,
                signing,
                robustness,
                sections,
                settings);
    }

    /** This order for the score sheets of some units, in files of their own or in one book. */
    public ReportOrder withUnits(List<String> unitIds, boolean each) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                unitIds,
                each,
                earlier,
                template,
                signing,
                robustness,
                sections,
                settings);
    }

    /** This order with an assessment to compare with. */
    public ReportOrder withEarlier(Optional<Path> file) {
        return withEarlier(file.stream().toList());
    }

    /** This order with several assessments to compare with, as {@link #earlier}. */
    public ReportOrder withEarlier(List<Path> files) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                files,
                template,
                signing,
                robustness,
                sections,
                settings);
    }

    /** This order through a template. */
    public ReportOrder withTemplate(Optional<Path> file) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                earlier,
                file,
                signing,
                robustness,
                sections,
                settings);
    }

    /** This order with signatures. */
    public ReportOrder withSigning(Optional<Signing> signer) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                earlier,
                template,
                signer,
                robustness,
                sections,
                settings);
    }

    /** This order with ranks whose sureness is shown. */
    public ReportOrder withRobustness(Optional<RobustnessPlan> plan) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                earlier,
                template,
                signing,
                plan.map(each -> each.varying(Set.of(Choice.WEIGHTS))),
                sections,
                settings);
    }

    /** This order with sections of other bundles, as {@link #sections} and {@link #settings}. */
    public ReportOrder withSections(Optional<List<String>> ids, Map<String, Map<String, String>> values) {
        return new ReportOrder(
                documents,
                formats,
                locale,
                cover,
                units,
                eachUnit,
                earlier,
                template,
                signing,
                robustness,
                ids,
                values);
    }
}
