// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thang.extensions.BundleFolder;

/** What lies in the folder dropins of a product and was not installed from there. */
public final class Dropins {
    private static final String FOLDER = "org.eclipse.equinox.p2.reconciler.dropins.directory";

    private Dropins() {}

    /** The files whose bundles are not among the names. */
    public static List<BundleFolder.Entry> left(Path installation, Set<String> names) {
        Path dropins = System.getProperty(FOLDER) == null
                ? installation.resolve("dropins")
                : Path.of(System.getProperty(FOLDER));
        List<BundleFolder.Entry> left = new ArrayList<>();
        for (Path folder : List.of(dropins, dropins.resolve("plugins"), dropins.resolve("eclipse/plugins"))) {
            new BundleFolder(folder)
                    .entries().stream()
                            .filter(entry -> !names.contains(entry.name()))
                            .forEach(left::add);
        }
        return left;
    }
}
