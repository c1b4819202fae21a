// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.List;

/** All recognisers, the surest first. */
public final class Recognisers {
    public static final List<Recogniser> ALL = List.of(
            new TableTotals(),
            new Shares(),
            new Totals(),
            new PercentLists(),
            new Means(),
            new Places(),
            new Changes(),
            new NamedLists(),
            new Inequalities());

    private Recognisers() {}
}
