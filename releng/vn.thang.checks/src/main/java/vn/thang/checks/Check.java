// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.List;

/** One rule over the whole tree. */
interface Check {
    /** What breaks the rule, in the order of the tree; empty when nothing does. */
    List<Finding> check(Tree tree);
}
