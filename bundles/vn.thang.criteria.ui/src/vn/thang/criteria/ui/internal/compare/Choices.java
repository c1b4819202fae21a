// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;

/** What a framework can be compared with, and applied to, without asking for a file. */
final class Choices {
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Path own;

    /**
     * @param own the file of the framework that is open; null while it has none
     * @param workspace where further files are looked for
     */
    Choices(Path own, List<Path> workspace) {
        this.own = own;
        if (own != null && own.toAbsolutePath().getParent() != null) {
            folders.add(own.toAbsolutePath().getParent());
        }
        folders.addAll(workspace);
    }

    /** The most likely first: predecessor, as saved, the catalogue, other files. */
    List<VersionChoice> versions(Framework framework) {
        List<VersionChoice> others = new ArrayList<>();
        Catalog.entries().forEach(entry -> others.add(new VersionChoice.Catalogued(entry.code(), entry.name())));
        files(".criteria").stream()
                .filter(file -> own == null || !file.equals(own.toAbsolutePath()))
                .forEach(file -> others.add(new VersionChoice.InFile(file)));
        List<VersionChoice> all = new ArrayList<>();
        FrameworkReference predecessor = framework.getPredecessor();
        if (predecessor != null) {
            all.add(new VersionChoice.Predecessor(
                    predecessor.getFrameworkId(), predecessor.getVersion(), predecessor.getContentHash(), others));
        }
        if (own != null) {
            all.add(new VersionChoice.Saved(own));
        }
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Files of assessments, by name. */
    List<Path> assessments() {
        return files(".assessment");
    }

    private List<Path> files(String extension) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(extension))
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .filter(file -> !found.contains(file))
                        .forEach(found::add);
            } catch (IOException e) {
                // A folder that cannot be listed offers nothing; a file in it can still be chosen by hand.
                continue;
            }
        }
        return found;
    }
}
