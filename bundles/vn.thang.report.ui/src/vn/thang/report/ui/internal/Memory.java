// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import vn.thang.report.ui.model.RecentExports;

/** What is remembered in the workspace: the words on the cover of each assessment, and the files written lately. */
final class Memory {
    private static final String NODE = "vn.thang.report.ui";
    private static final String RECENT = "recent";
    private static final String TEMPLATES = "templates";

    private Memory() {}

    static RecentExports recent() {
        return RecentExports.parse(root().get(RECENT, ""));
    }

    static void keep(RecentExports exports) {
        root().put(RECENT, exports.text());
        flush();
    }

    /** The templates used lately, the newest first. */
    static RecentExports templates() {
        return RecentExports.parse(root().get(TEMPLATES, ""));
    }

    static void keepTemplates(RecentExports templates) {
        root().put(TEMPLATES, templates.text());
        flush();
    }

    /** The words that were typed for an assessment; empty when there are none. */
    static Map<String, String> cover(Path assessment) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(covers().get(assessment.toString(), "")));
        } catch (IOException | IllegalArgumentException e) {
            ILog.get().warn("The words on the cover of " + assessment + " cannot be read", e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    static void keepCover(Path assessment, Map<String, String> texts) {
        Properties words = new Properties();
        words.putAll(texts);
        StringWriter text = new StringWriter();
        try {
            words.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        covers().put(assessment.toString(), text.toString());
        flush();
    }

    private static IEclipsePreferences root() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static IEclipsePreferences covers() {
        return (IEclipsePreferences) root().node("covers");
    }

    private static void flush() {
        try {
            root().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("What the report workbench remembers cannot be written", e);
        }
    }
}
