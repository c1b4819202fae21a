// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;
import vn.thang.criteria.Framework;

/** The packages that every framework may use: those of folders, in the order in which they were added, and of bundles. */
public final class InstalledExtensions {
    private static final List<Path> FOLDERS = new CopyOnWriteArrayList<>();
    private static final List<ExtensionFolder> BROUGHT = new CopyOnWriteArrayList<>();

    private InstalledExtensions() {}

    /** Makes a folder known; it need not exist yet. Adding it again does nothing. */
    public static void add(Path folder) {
        Path added = folder.toAbsolutePath().normalize();
        synchronized (FOLDERS) {
            if (!FOLDERS.contains(added)) {
                FOLDERS.add(added);
            }
        }
    }

    /** No longer uses a folder. */
    public static void remove(Path folder) {
        FOLDERS.remove(folder.toAbsolutePath().normalize());
    }

    /** The folders. */
    public static List<Path> folders() {
        return List.copyOf(FOLDERS);
    }

    /** Makes the packages known that a bundle brings; they come after those of the folders. */
    public static void bring(ExtensionFolder packages) {
        BROUGHT.add(packages);
    }

    /** What bundles bring. */
    public static List<ExtensionFolder> brought() {
        return List.copyOf(BROUGHT);
    }

    /** The folder of the user: {@code .thang/thang-extensions} in the home folder. */
    public static Path ofUser() {
        return Path.of(System.getProperty("user.home"), ".thang", ExtensionFolder.NAME);
    }

    /**
     * What a framework may use: the packages beside its file, then those of the folders; the first of an address counts.
     *
     * @param beside the folder {@code thang-extensions} beside the framework's file; null when it is read from no file
     */
    public static Visible visibleFrom(Path beside) {
        List<ExtensionFolder> folders = Stream.concat(
                        Stream.concat(Stream.ofNullable(beside), FOLDERS.stream())
                                .map(Path::toAbsolutePath)
                                .map(Path::normalize)
                                .distinct()
                                .map(ExtensionFolder::read),
                        BROUGHT.stream())
                .toList();
        Map<String, ExtensionPackage> packages = new LinkedHashMap<>();
        folders.forEach(folder -> folder.packages().forEach(each -> packages.putIfAbsent(each.address(), each)));
        return new Visible(Map.copyOf(packages), folders);
    }

    /**
     * Packages that can be used in one place.
     *
     * @param packages by address
     * @param folders where they were looked for
     */
    public record Visible(Map<String, ExtensionPackage> packages, List<ExtensionFolder> folders) {
        /**
         * Lets a framework that was read before use packages that came since. Those that it knows already stay as they are:
         * its elements are of their classes.
         */
        public void offerTo(Framework framework) {
            if (framework.eResource() != null && framework.eResource().getResourceSet() != null) {
                EPackage.Registry known = framework.eResource().getResourceSet().getPackageRegistry();
                packages.forEach((address, each) -> known.putIfAbsent(address, each.metamodel()));
            }
        }
    }
}
