// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/**
 * The folder in which the bundles of the user lie. Bundles are code: unlike metamodel packages they are never looked for
 * beside a framework.
 */
public record BundleFolder(Path path) {
    /**
     * A file of the folder.
     *
     * @param bundle empty when it is no bundle that can be used
     * @param findings why not
     */
    public record Entry(Path file, Optional<BundleFile> bundle, List<Finding> findings) {
        public Entry {
            findings = List.copyOf(findings);
        }

        /** What it is called: the symbolic name, or the name of a file that is no bundle. */
        public String name() {
            return bundle.map(BundleFile::name).orElse(file.getFileName().toString());
        }

        /** Whether it was switched off. */
        public boolean disabled() {
            return file.toString().endsWith(BundleFile.DISABLED);
        }
    }

    /** {@code .thang/thang-extensions/bundles} in the home folder. */
    public static BundleFolder ofUser() {
        return new BundleFolder(InstalledExtensions.ofUser().resolve("bundles"));
    }

    /** What lies in it, by name of the file; nothing when there is no such folder. */
    public List<Entry> entries() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(BundleFolder::isBundle).sorted().toList()) {
                entries.add(entry(file));
            }
        } catch (IOException e) {
            entries.add(new Entry(
                    path,
                    Optional.empty(),
                    List.of(BundleFile.problem(path, "unreadable", String.valueOf(e.getMessage())))));
        }
        return List.copyOf(entries);
    }

    private static boolean isBundle(Path file) {
        return file.toString().endsWith(BundleFile.ENDING) || file.toString().endsWith(BundleFile.DISABLED);
    }

    private static Entry entry(Path file) {
        try {
            return new Entry(file, Optional.of(BundleFile.read(file)), List.of());
        } catch (BadInputException e) {
            return new Entry(file, Optional.empty(), e.findings());
        }
    }

    /** The entry of a name; the symbolic name or the name of the file. */
    public Optional<Entry> find(String name) {
        return entries().stream()
                .filter(entry -> entry.name().equals(name)
                        || entry.file().getFileName().toString().equals(name))
                .findFirst();
    }

    /**
     * Puts a bundle into the folder, in the place of an older version.
     *
     * @param replace whether a newer version, or another file of the same version, may be replaced
     * @return the file written
     * @throws BadInputException when one is there that is not to be replaced
     */
    public Path install(BundleFile bundle, boolean replace) throws BadInputException, IOException {
        Optional<BundleFile> there = find(bundle.name()).flatMap(Entry::bundle);
        if (there.isPresent() && !replace) {
            int order = Version.parseVersion(bundle.version())
                    .compareTo(Version.parseVersion(there.get().version()));
            boolean same = bundle.hash().equals(there.get().hash());
            if (order < 0 || order == 0 && !same) {
                throw BundleFile.bad(
                        bundle.file(), "there", bundle.name(), there.get().version());
            }
        }
        Files.createDirectories(path);
        Path target = path.resolve(bundle.name() + "_" + bundle.version() + BundleFile.ENDING);
        Path part = Files.createTempFile(path, "bundle", ".part");
        try {
            Files.copy(bundle.file(), part, StandardCopyOption.REPLACE_EXISTING);
            if (there.isPresent()) {
                Files.delete(there.get().file());
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    /** Switches a bundle off or on, from the next start of Thang. */
    public Path enable(Entry entry, boolean on) throws IOException {
        String name = entry.file().getFileName().toString();
        String plain = name.substring(0, name.lastIndexOf(BundleFile.ENDING));
        Path wanted = entry.file().resolveSibling(plain + (on ? BundleFile.ENDING : BundleFile.DISABLED));
        return wanted.equals(entry.file()) ? wanted : Files.move(entry.file(), wanted);
    }
}
