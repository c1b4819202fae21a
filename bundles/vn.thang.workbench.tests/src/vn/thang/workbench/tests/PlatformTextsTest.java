// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the platform says itself is Vietnamese, too. */
class PlatformTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final String VIETNAMESE = "_vi.properties";

    @Test
    void buttonsSpeakTheLanguageOfTheWorkbench() {
        assertEquals(Workbench.text("Huỷ", "Cancel"), JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY));
        assertEquals(Workbench.text("&Có", "&Yes"), JFaceResources.getString(IDialogLabelKeys.YES_LABEL_KEY));
    }

    /** A newer platform may know other texts: a translation that nothing uses, or that lacks a value, is found here. */
    @Test
    void everyTranslationHasItsCounterpartInThePlatform() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Bundle> fragments = Arrays.stream(FrameworkUtil.getBundle(Platform.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("vn.thang.nl.vi."))
                .toList();
        assertFalse(fragments.isEmpty());
        int compared = 0;
        for (Bundle fragment : fragments) {
            assertEquals(Bundle.RESOLVED, fragment.getState(), fragment.getSymbolicName());
            Bundle host = Platform.getBundle(fragment.getHeaders().get("Fragment-Host"));
            if (host == null) {
                continue; // a runtime without the update pages, say
            }
            compared++;
            List<URL> files = Collections.list(fragment.findEntries("/", "*" + VIETNAMESE, true));
            assertTrue(files.size() > 0, fragment.getSymbolicName());
            for (URL file : files) {
                compare(file, host, wrong);
            }
        }
        assertTrue(compared >= 5, "fragments with their host: " + compared);
        assertEquals(List.of(), wrong);
    }

    private static void compare(URL file, Bundle host, List<String> wrong) throws IOException {
        String path =
                file.getPath().replaceFirst("^.*?/((org/eclipse/|plugin).*)" + VIETNAMESE + "$", "$1") + ".properties";
        int name = path.lastIndexOf('/') + 1;
        // In the fragments of the host, too: the texts of the widgets lie in the one for the platform.
        Properties english =
                read(Collections.list(host.findEntries("/" + path.substring(0, name), path.substring(name), false))
                        .getFirst());
        Properties vietnamese = read(file);
        for (String key : vietnamese.stringPropertyNames()) {
            if (!english.containsKey(key)) {
                wrong.add(path + " has no " + key);
            } else if (!placeholders(english.getProperty(key)).equals(placeholders(vietnamese.getProperty(key)))) {
                wrong.add(path + ": other placeholders in " + key);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        return properties;
    }
}
