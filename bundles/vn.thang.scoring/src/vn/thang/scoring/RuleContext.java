// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.text.Message;

/** What a rule may know when it is compiled. */
public interface RuleContext {
    Framework framework();

    Criterion criterion();

    /** The criterion's maximum; an exception that says so when it states none. */
    BigDecimal maximum() throws RuleException;

    /** Compiles an alternative inside a rule. */
    CompiledRule compile(ScoringRule alternative) throws RuleException;

    /** An error at this criterion. */
    RuleException error(Message message);
}
