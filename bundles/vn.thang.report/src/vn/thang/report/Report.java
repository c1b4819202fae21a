// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A report without format: what is said, not how it looks. Built by {@link ReportBuilder}, printed by {@link Exporter}s,
 * which compute nothing. Immutable; may be read by several threads.
 *
 * @param kind the kind of document
 * @param locale the language of all its texts, and of numbers and dates when they are printed
 * @param title one line: what was assessed
 * @param introduction opening paragraphs of the running text
 * @param closing last paragraphs of the running text
 * @param cover head and foot of the official document
 * @param notices what every page or sheet has to say about the data: "reconstruction"; empty for official data
 * @param sections in reading order
 * @param standings one row per unit with its standing and all nodes at full precision; its column ids are the header of
 *     standings.csv
 * @param provenance what the numbers were computed from
 * @param proof what an exporter embeds in the file so that the report can be computed again; empty = nothing
 * @param attributes what the framework's own attributes say; for templates, other formats do not print them
 */
public record Report(
        ReportKind kind,
        Locale locale,
        String title,
        List<Paragraph> introduction,
        List<Paragraph> closing,
        CoverData cover,
        List<String> notices,
        List<Section> sections,
        Table standings,
        Provenance provenance,
        Optional<Proof> proof,
        ReportAttributes attributes) {
    public Report {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(title, "title");
        introduction = List.copyOf(introduction);
        closing = List.copyOf(closing);
        Objects.requireNonNull(cover, "cover");
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
        Objects.requireNonNull(standings, "standings");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(attributes, "attributes");
    }

    /** A report without attributes. */
    public Report(
            ReportKind kind,
            Locale locale,
            String title,
            List<Paragraph> introduction,
            List<Paragraph> closing,
            CoverData cover,
            List<String> notices,
            List<Section> sections,
            Table standings,
            Provenance provenance,
            Optional<Proof> proof) {
        this(
                kind,
                locale,
                title,
                introduction,
                closing,
                cover,
                notices,
                sections,
                standings,
                provenance,
                proof,
                ReportAttributes.NONE);
    }

    /** This report with other sections. */
    public Report withSections(List<Section> others) {
        return new Report(
                kind,
                locale,
                title,
                introduction,
                closing,
                cover,
                notices,
                others,
                standings,
                provenance,
                proof,
                attributes);
    }
}
