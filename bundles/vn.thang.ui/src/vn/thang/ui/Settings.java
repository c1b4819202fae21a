// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import vn.thang.assessment.store.Layer;

/**
 * What a person chose in Window &gt; Preferences, and the files opened lately. Kept in the workspace; a value that cannot
 * be understood counts as not chosen. May be called from any thread.
 */
public final class Settings {
    /** The preference node. */
    public static final String NODE = "vn.thang.ui";

    /** {@code system}, {@code vi} or {@code en}. */
    public static final String LANGUAGE = "language";
    /** {@code system}, {@code light} or {@code dark}. */
    public static final String THEME = "theme";
    /** The folder of the user's files. */
    public static final String FOLDER = "folder";
    /** The name in the journal of assessments. */
    public static final String AUTHOR = "author";
    /** How many decimals are shown where the framework does not round. */
    public static final String DECIMALS = "decimals";
    /** The layer that an assessment is opened with. */
    public static final String LAYER = "layer";

    public static final int DEFAULT_DECIMALS = 2;
    public static final int MAXIMAL_DECIMALS = 10;

    private static final String RECENT = "recent";

    private Settings() {}

    /** The theme of the windows. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK;

        /** As it stands in the preferences. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code system}, {@code vi} or {@code en}. */
    public static String language() {
        return get(LANGUAGE, "system");
    }

    public static Theme theme() {
        String chosen = get(THEME, "");
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.key().equals(chosen))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    public static void choose(Theme theme) {
        put(THEME, theme.key());
    }

    /** The folder of the user's files; it need not exist. */
    public static Path folder() {
        String chosen = get(FOLDER, "");
        try {
            return chosen.isBlank() ? defaultFolder() : Path.of(chosen);
        } catch (InvalidPathException e) {
            return defaultFolder();
        }
    }

    /** The folder Thang in the home of the user. */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("user.home"), "Thang");
    }

    public static void chooseFolder(Path folder) {
        put(FOLDER, folder.toString());
    }

    /** The name that edits are signed with; the account's name as long as none is chosen. */
    public static String author() {
        String chosen = get(AUTHOR, "").strip();
        return chosen.isEmpty() ? System.getProperty("user.name") : chosen;
    }

    /** How many decimals are shown where the framework does not round; 0 to {@link #MAXIMAL_DECIMALS}. */
    public static int decimals() {
        if (!Platform.isRunning()) {
            return DEFAULT_DECIMALS; // a plain JVM has no workspace
        }
        int chosen = node().getInt(DECIMALS, DEFAULT_DECIMALS);
        return chosen >= 0 && chosen <= MAXIMAL_DECIMALS ? chosen : DEFAULT_DECIMALS;
    }

    public static Layer layer() {
        String chosen = get(LAYER, "");
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElse(Layer.FINAL);
    }

    /** Files opened lately, the latest first. */
    public static List<Path> recent() {
        return get(RECENT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    public static void keepRecent(List<Path> files) {
        put(RECENT, files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    /** Tells about every change; events come on the thread that made the change. */
    public static void addListener(IEclipsePreferences.IPreferenceChangeListener listener) {
        node().addPreferenceChangeListener(listener);
    }

    public static void removeListener(IEclipsePreferences.IPreferenceChangeListener listener) {
        node().removePreferenceChangeListener(listener);
    }

    private static String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    private static void put(String key, String value) {
        node().put(key, value);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
