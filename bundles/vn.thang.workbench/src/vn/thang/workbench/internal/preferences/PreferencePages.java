// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;

/** Which pages the preferences have: those of Thang, the keys, help and updates; not those for programmers. */
public final class PreferencePages {
    private static final Set<String> KEPT = Set.of("org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage");

    private PreferencePages() {}

    /** Leaves the pages of the platform out. */
    public static void arrange() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        List<String> others = Arrays.stream(pages.getRootSubNodes())
                .map(IPreferenceNode::getId)
                .filter(id -> !id.startsWith("vn.thang.") && !KEPT.contains(id))
                .toList();
        others.forEach(pages::remove);
    }
}
