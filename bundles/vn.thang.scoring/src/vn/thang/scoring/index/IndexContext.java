// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.util.List;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;

/** What a step or an aggregation may know when it is compiled. */
public interface IndexContext {
    Framework framework();

    Scorecard scorecard();

    /** In the order of the scorecard. */
    List<Indicator> indicators();

    /** An error at the scorecard, or at the group whose aggregation is compiled. */
    RuleException error(Message message);

    /** Notes an error at an indicator; the rest is checked nevertheless. */
    void report(Indicator indicator, Message message);
}
