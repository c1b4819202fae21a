// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/** Puts views around the editors; a view that no installed part brings is left out. */
record Arrangement(IPageLayout layout, Predicate<String> known) {

    static Arrangement of(IPageLayout layout) {
        return new Arrangement(
                layout, id -> PlatformUI.getWorkbench().getViewRegistry().find(id) != null);
    }

    /**
     * A folder of views; nothing when none of its views is known. What comes later can be given a place in it.
     *
     * @param share of the room of {@code beside} that goes to the part on the left or above, between 0 and 1
     */
    Optional<IFolderLayout> folder(String name, int side, float share, String beside, String... views) {
        String[] there = Arrays.stream(views).filter(known).toArray(String[]::new);
        if (there.length == 0) {
            return Optional.empty();
        }
        IFolderLayout folder = layout.createFolder(name, side, share, beside);
        for (String view : there) {
            folder.addView(view);
        }
        return Optional.of(folder);
    }

    /** Where views go that are not open at first. */
    void later(String name, int side, float share, String beside, String... views) {
        var folder = layout.createPlaceholderFolder(name, side, share, beside);
        for (String view : views) {
            folder.addPlaceholder(view);
        }
    }
}
