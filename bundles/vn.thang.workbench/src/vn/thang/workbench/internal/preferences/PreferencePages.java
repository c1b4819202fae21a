// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.PlatformUI;

/** Which pages the preferences have: those of Thang and of extensions, keys, updates; not those for programmers. */
public final class PreferencePages {
    /** The id under which bundles of the platform and of extensions ask for the general page. */
    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";

    private static final Set<String> KEPT = Set.of("org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage");

    private PreferencePages() {}

    /** Leaves the pages of the platform out; what was put below one of them that has the id of ours comes below ours. */
    public static void arrange() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        List<IPreferenceNode> roots = List.of(pages.getRootSubNodes());
        Optional<IPreferenceNode> ours = roots.stream()
                .filter(page -> page.getId().equals(GENERAL) && !foreign(page))
                .findFirst();
        for (IPreferenceNode page : roots) {
            if (foreign(page)) {
                pages.remove(page);
                if (page.getId().equals(GENERAL)) {
                    ours.ifPresent(general -> Arrays.stream(page.getSubNodes()).forEach(general::add));
                }
            }
        }
        ours.ifPresent(general -> Arrays.stream(general.getSubNodes())
                .filter(PreferencePages::foreign)
                .forEach(general::remove));
    }

    private static boolean foreign(IPreferenceNode page) {
        return page instanceof IPluginContribution contributed
                && contributed.getPluginId().startsWith("org.eclipse.")
                && !KEPT.contains(page.getId());
    }
}
