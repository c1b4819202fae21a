// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.thang.criteria.finding.BadInputException;

/**
 * Where bundles come from: a jar, or a p2 repository as a folder or a zip file. Close it when the bundles are installed;
 * what was unpacked is deleted then.
 */
public final class BundleSource implements AutoCloseable {
    private static final Pattern IN_REPOSITORY = Pattern.compile("plugins/[\\w.@+-]+\\.jar");
    private static final int MAXIMUM_ENTRIES = 10_000;

    private final Path place;
    private final Set<String> present;
    private final Set<String> wanted;
    private final List<BundleFile> bundles;
    private Path unpacked;

    private BundleSource(Path place, Set<String> present, Collection<String> wanted) {
        this.place = place;
        this.present = present;
        this.wanted = Set.copyOf(wanted);
        this.bundles = new ArrayList<>();
    }

    /**
     * Looks into a source.
     *
     * @param present symbolic names of bundles that are there already, which a repository may hold and nobody wants again
     * @param wanted symbolic names of the only bundles that are wanted of a repository; empty for all
     * @throws BadInputException when it is none of these, or holds no bundle that is not there already
     */
    public static BundleSource open(Path place, Set<String> present, Collection<String> wanted)
            throws BadInputException, IOException {
        BundleSource source = new BundleSource(place, present, wanted);
        try {
            if (Files.isDirectory(place)) {
                source.folder();
            } else if (place.toString().endsWith(".zip")) {
                source.zip();
            } else {
                source.bundles.add(BundleFile.read(place));
                return source;
            }
            source.bundles.sort(Comparator.comparing(BundleFile::name));
            if (source.bundles.isEmpty()) {
                throw BundleFile.bad(place, "empty");
            }
            return source;
        } catch (BadInputException | IOException e) {
            source.close();
            throw e;
        }
    }

    private void folder() throws BadInputException, IOException {
        Path plugins = place.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            throw BundleFile.bad(place, "noRepository");
        }
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.filter(each -> isWanted(each.getFileName().toString()))
                    .sorted()
                    .toList()) {
                bundles.add(BundleFile.read(file));
            }
        }
    }

    private void zip() throws BadInputException, IOException {
        unpacked = Files.createTempDirectory("thang-extensions");
        try (ZipFile zip = new ZipFile(place.toFile())) {
            if (zip.size() > MAXIMUM_ENTRIES) {
                throw BundleFile.bad(place, "entries", MAXIMUM_ENTRIES);
            }
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (IN_REPOSITORY.matcher(entry.getName()).matches()
                        && isWanted(entry.getName().substring("plugins/".length()))) {
                    Path file = unpacked.resolve(entry.getName().substring("plugins/".length()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.write(file, in.readNBytes((int) BundleFile.MAXIMUM_BYTES + 1));
                    }
                    bundles.add(BundleFile.read(file));
                }
            }
        }
    }

    /** In a repository the name of a file is the symbolic name and the version with an underscore between. */
    private boolean isWanted(String file) {
        int end = file.lastIndexOf('_');
        String name = end < 0 ? file : file.substring(0, end);
        return file.endsWith(BundleFile.ENDING)
                && (wanted.isEmpty() || wanted.contains(name))
                && !present.contains(name)
                && !name.endsWith(".source");
    }

    /** The bundles, by name. */
    public List<BundleFile> bundles() {
        return List.copyOf(bundles);
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            try (Stream<Path> files = Files.list(unpacked)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(unpacked);
            unpacked = null;
        }
    }
}
