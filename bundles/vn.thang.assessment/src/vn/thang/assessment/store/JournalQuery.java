// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.util.Set;

/**
 * Which journal entries are wanted, the newest first.
 *
 * @param unitId null = of all units
 * @param itemIds measures and criteria; empty = all
 * @param beforeSequence only older ones; {@link Long#MAX_VALUE} = from the newest
 * @param limit at most so many
 */
public record JournalQuery(String unitId, Set<String> itemIds, long beforeSequence, int limit) {
    /** Copies the set. */
    public JournalQuery {
        itemIds = Set.copyOf(itemIds);
    }

    /** The newest of all. */
    public static JournalQuery newest(int limit) {
        return new JournalQuery(null, Set.of(), Long.MAX_VALUE, limit);
    }

    /** The same for what is older than an entry. */
    public JournalQuery before(long sequence) {
        return new JournalQuery(unitId, itemIds, sequence, limit);
    }
}
