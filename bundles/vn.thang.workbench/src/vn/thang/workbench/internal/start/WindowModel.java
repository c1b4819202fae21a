// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;

/**
 * What the platform keeps of the windows from one start to the next: their size, perspectives, parts. It keeps the names of
 * perspectives and views, too, in the language they were first shown in.
 */
public final class WindowModel {
    private static final String LANGUAGE = "vn.thang.language";
    private static final String OPENED = "vn.thang.opened";

    private WindowModel() {}

    /** Whether nothing is kept: true once per workspace, before its first window opens. */
    public static boolean isNew() {
        return model().getPersistedState().putIfAbsent(OPENED, "yes") == null;
    }

    /** Names everything in this language when the last start was in another one; before the first window opens. */
    public static void speak(String language) {
        MApplication model = model();
        String before = model.getPersistedState().put(LANGUAGE, language);
        if (!language.equals(before) && model instanceof EObject root) {
            Map<String, String> names = names();
            root.eAllContents().forEachRemaining(element -> {
                if (element instanceof MPerspective perspective) {
                    name(perspective, names.get(perspective.getElementId()));
                } else if (element instanceof MPart part) {
                    name(part, names.get(part.getElementId()));
                }
            });
        }
    }

    private static void name(MUILabel label, String name) {
        if (name != null) {
            label.setLabel(name);
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Stream.of("org.eclipse.ui.perspectives", "org.eclipse.ui.views")
                .map(point -> Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .flatMap(Arrays::stream)
                .filter(element -> Objects.nonNull(element.getAttribute("id")))
                .forEach(element -> keep(names, element));
        return names;
    }

    private static void keep(Map<String, String> names, IConfigurationElement element) {
        String name = element.getAttribute("name");
        if (name != null) {
            names.put(element.getAttribute("id"), name);
        }
    }

    private static MApplication model() {
        return PlatformUI.getWorkbench().getService(MApplication.class);
    }
}
