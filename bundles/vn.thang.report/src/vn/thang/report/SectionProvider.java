// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thang.criteria.extension.DeclaredPart;

/**
 * Adds a section to documents, in every format. An OSGi service; bundles bring their own sections. What it says follows
 * from its input and what was chosen, and from nothing else, so that a verifier who has the same bundle computes the same
 * section again: no clock, no files, no network. vn.thang.testkit.report.SectionProviderContractTest is the contract.
 */
public interface SectionProvider extends DeclaredPart {
    /** The documents that can have such sections. Decisions and notices have the parts that the law gives them. */
    Set<ReportKind> DOCUMENTS = Set.copyOf(EnumSet.of(ReportKind.REPORT, ReportKind.ANALYSIS, ReportKind.SLIDES));

    /** The documents it fits: at least one of {@link #DOCUMENTS}, unmodifiable. */
    Set<ReportKind> kinds();

    /** Whether it stands in a document for which no sections were chosen. */
    default boolean preset() {
        return false;
    }

    /**
     * A provider of the same section as chosen.
     *
     * @param values by name of the parameter, without {@linkplain vn.thang.criteria.extension.Parameter#problem problem};
     *     what is absent is preset
     */
    default SectionProvider with(Map<String, String> values) {
        return this;
    }

    /**
     * What the section says.
     *
     * @param input what the document is built from; evidence, comments and names of persons in it are not for reports and
     *     are not there when the report is verified
     * @param kind one of the {@link #kinds()}
     * @param locale the language of all texts: Vietnamese or English
     * @return empty when there is nothing to say
     */
    Optional<Content> section(ReportInput input, ReportKind kind, Locale locale);

    /**
     * A section but for its number.
     *
     * @param title one line in the document's language
     * @param placement where it stands: at the end of the running text, behind the other annexes, or among the data. On
     *     slides it is always a slide
     * @param blocks in reading order; the ids of tables and figures are the provider's id, or begin with it and a hyphen
     */
    record Content(String title, Placement placement, List<Block> blocks) {
        public Content {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(placement, "placement");
            blocks = List.copyOf(blocks);
        }
    }
}
