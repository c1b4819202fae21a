// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.List;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.figures.Proposal;

/** Knows one kind of statement. */
public interface Recogniser {
    /** The texts of this package. */
    Messages TEXTS = Messages.of(Recogniser.class);

    /** What it recognises in a passage; empty when nothing. */
    List<Proposal> in(Passage passage);

    /** A proposal about the whole passage. */
    static Proposal proposal(Passage passage, String check, String whyKey) {
        return new Proposal(passage.statement(), check, TEXTS.message(whyKey));
    }
}
