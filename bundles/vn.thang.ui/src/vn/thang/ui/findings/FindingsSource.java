// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adapter of an editor whose content is checked while it is edited. */
public interface FindingsSource {
    /** What was found last, errors first; empty before the first check. */
    List<FoundItem> findings();

    /** The same by element and cell. */
    FindingsOverlay overlay();

    /** The check whose findings these are; empty before the first one. */
    Optional<Checked> checked();

    /** What is known about a rule; empty for one that no text describes. */
    Optional<RuleInfo> rule(String rule);

    /** The element or cell in the words of the user; empty for a finding without a place. */
    String place(FoundItem item, Locale locale);

    /** Shows the place of a finding in the editor and selects it; nothing happens when it has none. */
    void reveal(FoundItem item);

    /** Hears of new findings on the user-interface thread. */
    void addListener(Runnable onUiThread);

    void removeListener(Runnable onUiThread);
}
