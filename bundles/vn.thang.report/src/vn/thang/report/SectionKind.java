// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

/** What a section of a report is about. Exporters choose by kind what their medium can carry. */
public enum SectionKind {
    /** Statistics and band counts of every unit group. */
    SUMMARY,
    /** Reported figures of groups that nobody is ranked in. */
    FIGURES,
    /** The ranking of one unit group. */
    RANKING,
    /** Self-scores beside verified scores. */
    SELF_AND_VERIFIED,
    /** The criteria with the lowest mean share of their maximum. */
    WEAKEST,
    /** Targets and action plans: how they stand on a day. */
    TARGETS,
    /** Published figures compared with the calculation: contradictions, and what experts decided about them. */
    PUBLISHED,
    /** What rules and the scoring found. */
    FINDINGS,
    /** Sources, and what the marks of origin mean. */
    SOURCES,
    /** Framework, engine, layer and precision the numbers come from. */
    PROVENANCE,
    /** Units by nodes, all points. */
    CRITERIA,
    /** The score sheets of all units of a group, node by node, in one table. */
    SCORECARDS,
    /** Every published figure with its verdict. */
    CHECKS,
    /** Every element of the framework that is not published as it stands. */
    ORIGINS,
    /** What is decided or made known, as articles or paragraphs. */
    DISPOSITION,
    /** The score sheet of one unit. */
    SCORECARD,
    /** How the totals of a unit group lie. */
    DISTRIBUTION,
    /** How far those who rate agree. */
    AGREEMENT,
    /** The units at the top and at the bottom of a ranking. */
    TOP_AND_BOTTOM,
    /** This year beside the year before. */
    YEAR_ON_YEAR,
    /** What a {@link SectionProvider} of another bundle adds. */
    ADDED
}
