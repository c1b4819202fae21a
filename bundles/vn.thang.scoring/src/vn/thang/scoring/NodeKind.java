// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

/** The kind of a node of a scorecard's tree. */
public enum NodeKind {
    SCORECARD,
    GROUP,
    CRITERION
}
