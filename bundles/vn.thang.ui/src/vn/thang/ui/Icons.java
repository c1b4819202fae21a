// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The line icons of Thang: 16 px SVG, one stroke width, drawn once for light and once for dark backgrounds. */
public enum Icons {
    ADD,
    AGREES,
    ASSESSMENT,
    ATTRIBUTE,
    BOLD,
    BULLETS,
    COLLAPSE,
    COLUMNS,
    CRITERION,
    DOWN,
    ERROR,
    EXPAND,
    EXPORT,
    FILTER,
    FIX,
    FRAMEWORK,
    GROUP,
    INFO,
    ITALIC,
    LADDER,
    LINK,
    LOCK,
    MEASURE,
    NUMBERS,
    OPEN,
    RECENT,
    REMOVE,
    REPORT,
    RESOLVED,
    ROWS,
    SAMPLE,
    SCALE,
    SCORECARD,
    SEARCH,
    SORT,
    TIER,
    UP,
    WARNING;

    /** The icon for the current theme. */
    public ImageDescriptor descriptor() {
        String folder = Themes.dark() ? "dark" : "light";
        return ImageDescriptor.createFromURL(
                Icons.class.getResource("/icons/" + folder + "/" + name().toLowerCase(Locale.ROOT) + ".svg"));
    }

    /** The image for the current theme, disposed with {@code owner}. */
    public Image image(Control owner) {
        return new LocalResourceManager(JFaceResources.getResources(), owner).create(descriptor());
    }
}
