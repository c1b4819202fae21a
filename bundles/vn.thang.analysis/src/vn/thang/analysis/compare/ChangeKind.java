// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

/** What a change is about; in the order in which a filter lists them. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    /** One element of the older version has become several. */
    SPLIT,
    /** Several elements of the older version have become one. */
    MERGED,
    /** Another name in a language that both versions have, or in the only one. */
    RENAMED,
    /** Another code; also another id, when the lineage says that the element is the same. */
    RECODED,
    /** Below another parent, or at another place below the same. */
    MOVED,
    /** Maximum, weight, or whether it counts. */
    REWEIGHTED,
    /** Another kind of rule, or another parameter of the same; levels of scales; aggregation; index method. */
    RULE,
    /** What is done about missing and not applicable scores. */
    POLICY,
    /** Gates and applicability, and for whom a scorecard is. */
    CONDITION,
    /** Rounding, ranking, bandings. */
    STANDING,
    /** What a unit reports: type, unit, bounds, direction of a measure. */
    FIGURE,
    /** Evidence, self-scoring, who verifies. */
    PROCEDURE,
    /** Texts, sources, legal acts and other content that no score depends on. */
    TEXT
}
