// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.List;
import java.util.Optional;
import vn.thang.criteria.text.Message;

/** Adapter of an editor whose content is checked while it is edited. */
public interface FindingsSource {
    /** What was found last, errors first; empty before the first check. */
    List<FoundItem> findings();

    /** The check whose findings these are; empty before the first one. */
    Optional<Checked> checked();

    /** Why a rule exists and what to do about its findings; empty for a rule without such a text. */
    Optional<Message> explanation(String rule);

    /** Shows the place of a finding in the editor and selects it; nothing happens when it has none. */
    void reveal(FoundItem item);

    /** Hears of new findings on the user-interface thread. */
    void addListener(Runnable onUiThread);

    void removeListener(Runnable onUiThread);
}
