// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;
import vn.thang.workbench.internal.start.SystemTheme;

/** View &gt; Dark theme: a switch; from then on the theme no longer follows the system. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        Settings.choose(Themes.dark() ? Settings.Theme.LIGHT : Settings.Theme.DARK);
        SystemTheme.apply();
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // the platform's signature
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.dark());
    }
}
