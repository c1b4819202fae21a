// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.AtomicFile;

/**
 * Framework packages on this machine: a folder per framework with a folder per version, unpacked, and the order in which
 * versions came into use. Assessments are not touched: each embeds the version it was scored with.
 */
public final class InstalledPackages {
    private static final String ORDER = "versions.txt";

    private final Path root;

    /** @param root made when the first package is installed */
    public InstalledPackages(Path root) {
        this.root = root;
    }

    /** The folder of the user: {@code .thang/packages} in the home folder. */
    public static Path ofUser() {
        return Path.of(System.getProperty("user.home"), ".thang", "packages");
    }

    /**
     * A framework.
     *
     * @param versions in the order in which they came into use; the last one is in use, the one before is what a roll-back
     *     returns to
     * @param folder of the version in use
     */
    public record Installed(String id, List<String> versions, Path folder) {
        public Installed {
            versions = List.copyOf(versions);
        }

        /** The version in use. */
        public String version() {
            return versions.getLast();
        }

        /** Its framework. */
        public Path framework() {
            return folder.resolve(FrameworkPackage.FRAMEWORK);
        }
    }

    /** What is installed, by id. */
    public List<Installed> list() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Installed> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path each : folders.sorted().toList()) {
                find(each.getFileName().toString()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A framework by its id. */
    public Optional<Installed> find(String id) throws IOException {
        Path order = PackageManifest.plain(id) ? root.resolve(id).resolve(ORDER) : root.resolve(ORDER);
        if (!PackageManifest.plain(id) || !Files.isRegularFile(order)) {
            return Optional.empty();
        }
        List<String> versions = Files.readAllLines(order, StandardCharsets.UTF_8).stream()
                .filter(PackageManifest::plain)
                .filter(version -> Files.isDirectory(root.resolve(id).resolve(version)))
                .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Installed(id, versions, root.resolve(id).resolve(versions.getLast())));
    }

    /**
     * Unpacks a package and puts its version into use. Either all of it is there afterwards, or nothing has changed.
     *
     * @throws BadInputException the version is there with another content
     */
    public Installed install(FrameworkPackage added) throws BadInputException, IOException {
        String id = added.manifest().id();
        String version = added.manifest().version();
        Path home = root.resolve(id);
        Path target = home.resolve(version);
        Files.createDirectories(home);
        if (Files.isDirectory(target)) {
            if (!same(target, added)) {
                throw FrameworkPackage.bad(target.toString(), "installed", id, version);
            }
        } else {
            Path part = home.resolve("." + UUID.randomUUID());
            try {
                for (Map.Entry<String, byte[]> each : added.files().entrySet()) {
                    Path file = part.resolve(each.getKey());
                    Files.createDirectories(file.getParent());
                    Files.write(file, each.getValue());
                }
                Files.move(part, target);
            } finally {
                delete(part);
            }
        }
        List<String> versions =
                new ArrayList<>(find(id).map(Installed::versions).orElse(List.of()));
        versions.remove(version);
        versions.add(version);
        write(home, versions);
        return find(id).orElseThrow();
    }

    private static boolean same(Path folder, FrameworkPackage added) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            if (files.size() != added.files().size()) {
                return false;
            }
            for (Path file : files) {
                byte[] other =
                        added.files().get(folder.relativize(file).toString().replace('\\', '/'));
                if (other == null || !Arrays.equals(other, Files.readAllBytes(file))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Returns to the version that was in use before; the one in use is deleted.
     *
     * @throws BadInputException there is no such framework, or no version before
     */
    public Installed rollBack(String id) throws BadInputException, IOException {
        Installed installed = known(id);
        if (installed.versions().size() < 2) {
            throw FrameworkPackage.bad(root.toString(), "first", id, installed.version());
        }
        List<String> left = installed.versions().subList(0, installed.versions().size() - 1);
        write(root.resolve(id), left);
        delete(installed.folder());
        return find(id).orElseThrow();
    }

    /** Deletes all versions of a framework. */
    public void remove(String id) throws BadInputException, IOException {
        known(id);
        delete(root.resolve(id));
    }

    /** A framework that must be there. */
    public Installed known(String id) throws BadInputException, IOException {
        Optional<Installed> found = find(id);
        if (found.isEmpty()) {
            throw FrameworkPackage.bad(
                    root.toString(),
                    "unknown",
                    id,
                    list().stream().map(Installed::id).toList());
        }
        return found.get();
    }

    private static void write(Path home, List<String> versions) throws IOException {
        AtomicFile.write(home.resolve(ORDER), (String.join("\n", versions) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
