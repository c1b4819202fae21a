// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** What a section of a report is about. Exporters choose by kind what their medium can carry. */
public enum SectionKind {
    /** Statistics and band counts of every unit group. */
    SUMMARY(true),
    /** The ranking of one unit group. */
    RANKING(true),
    /** Self-scores beside verified scores. */
    SELF_AND_VERIFIED(true),
    /** The criteria with the lowest mean share of their maximum. */
    WEAKEST(true),
    /** Published figures that contradict the calculation, and other findings. */
    FINDINGS(true),
    /** Sources, and what the marks of origin mean. */
    SOURCES(true),
    /** Framework, engine, layer and precision the numbers come from. */
    PROVENANCE(true),
    /** Units by nodes, all points. */
    CRITERIA(false),
    /** Every unit's score sheet, node by node. */
    SCORECARDS(false),
    /** Every published figure with its verdict. */
    CHECKS(false),
    /** Every element of the framework that is not published as it stands. */
    ORIGINS(false);

    private final boolean body;

    SectionKind(boolean body) {
        this.body = body;
    }

    /** Whether the section belongs in the running text of a document; the others are data for workbooks and annexes. */
    public boolean body() {
        return body;
    }
}
