// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.finding.BadInputException;

class BundleFolderTest {
    private static final String COMPONENT =
            "<scr:component><service><provide interface=\"vn.thang.report.Exporter\"/></service></scr:component>";

    @TempDir
    Path folder;

    private BundleFolder bundles;

    @BeforeEach
    void open() {
        bundles = new BundleFolder(folder.resolve("bundles"));
    }

    private Path jar(String file, String name, String version) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        manifest.getMainAttributes().putValue("Bundle-Vendor", "Sở Nội vụ");
        Path target = folder.resolve(file);
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/one.xml"));
            jar.write(COMPONENT.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("thang-extensions/one.ecore"));
        }
        return target;
    }

    @Test
    void aFileSaysWhereItComesFromAndWhatItBrings() throws Exception {
        BundleFile file = BundleFile.read(jar("a.jar", "org.example.a;singleton:=true", "1.2.0"));
        assertEquals("org.example.a", file.name());
        assertEquals("1.2.0", file.version());
        assertEquals("Sở Nội vụ", file.vendor());
        assertEquals("", file.signer());
        assertEquals(64, file.hash().length());
        assertEquals(List.of("Exporter", "one.ecore"), file.brings());
    }

    @Test
    void whatIsNoBundleOrNamesAPlaceOutsideIsRefused() throws Exception {
        assertThrows(BadInputException.class, () -> BundleFile.read(jar("a.jar", "../../up", "1.0.0")));
        assertThrows(BadInputException.class, () -> BundleFile.read(jar("a.jar", "a", "1.0.0/../x")));
        Path text = Files.writeString(folder.resolve("b.jar"), "no jar");
        assertThrows(BadInputException.class, () -> BundleFile.read(text));
        assertThrows(BadInputException.class, () -> BundleFile.read(folder.resolve("absent.jar")));
    }

    @Test
    void aNewerVersionTakesThePlaceOfAnOlderOneAnOlderOnlyWhenAsked() throws Exception {
        BundleFile one = BundleFile.read(jar("a1.jar", "a", "1.0.0"));
        BundleFile two = BundleFile.read(jar("a2.jar", "a", "1.1.0"));
        bundles.install(one, false);
        bundles.install(one, false);
        bundles.install(two, false);
        assertEquals(List.of("1.1.0"), versions());
        assertThrows(BadInputException.class, () -> bundles.install(one, false));
        assertEquals(List.of("1.1.0"), versions());
        bundles.install(one, true);
        assertEquals(List.of("1.0.0"), versions());
    }

    private List<String> versions() {
        return bundles.entries().stream()
                .map(entry -> entry.bundle().orElseThrow().version())
                .toList();
    }

    @Test
    void switchedOffAndOn() throws Exception {
        bundles.install(BundleFile.read(jar("a.jar", "a", "1.0.0")), false);
        bundles.enable(bundles.find("a").orElseThrow(), false);
        assertTrue(bundles.find("a").orElseThrow().disabled());
        bundles.enable(bundles.find("a").orElseThrow(), true);
        assertTrue(!bundles.find("a").orElseThrow().disabled());
    }

    @Test
    void aBrokenFileIsAFindingAndDoesNotHideTheOthers() throws Exception {
        bundles.install(BundleFile.read(jar("a.jar", "a", "1.0.0")), false);
        Files.writeString(bundles.path().resolve("bad.jar"), "no jar");
        List<BundleFolder.Entry> entries = bundles.entries();
        assertEquals(
                List.of("a", "bad.jar"),
                entries.stream().map(BundleFolder.Entry::name).toList());
        assertEquals(1, entries.getLast().findings().size());
    }

    @Test
    void aRepositoryGivesWhatIsWantedAndNothingOutsideItsFolder() throws Exception {
        byte[] a = Files.readAllBytes(jar("a.jar", "a", "1.0.0"));
        byte[] b = Files.readAllBytes(jar("b.jar", "b", "1.0.0"));
        Path zip = folder.resolve("repository.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("plugins/a_1.0.0.jar", "plugins/../../evil_1.0.0.jar", "content.xml")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(a);
            }
            out.putNextEntry(new ZipEntry("plugins/b_1.0.0.jar"));
            out.write(b);
        }
        assertEquals(List.of("a", "b"), names(zip, Set.of(), List.of()));
        assertEquals(List.of("b"), names(zip, Set.of("a"), List.of()));
        assertEquals(List.of("a"), names(zip, Set.of(), List.of("a")));
        assertThrows(BadInputException.class, () -> names(zip, Set.of("a", "b"), List.of()));
        assertTrue(Files.notExists(folder.resolve("evil_1.0.0.jar")));
    }

    private static List<String> names(Path place, Set<String> present, List<String> wanted) throws Exception {
        try (BundleSource source = BundleSource.open(place, present, wanted)) {
            return source.bundles().stream().map(BundleFile::name).toList();
        }
    }
}
