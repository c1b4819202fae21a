// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.pack.FrameworkPackage;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.extensions.BundleFolder;
import vn.thang.extensions.shelf.Extension.Kind;
import vn.thang.extensions.shelf.Extension.State;

class ExtensionShelfTest {
    @TempDir
    Path folder;

    private ExtensionShelf shelf;
    private Path home;

    @BeforeEach
    void open() throws Exception {
        home = folder.resolve("home");
        shelf = shelf(Locale.ENGLISH);
        ExtensionFiles.create("risk", folder.resolve("work"));
        Files.delete(folder.resolve("work/units.csv"));
    }

    private ExtensionShelf shelf(Locale locale) {
        return new ExtensionShelf(
                List.of(folder.resolve("workspace/thang-extensions")),
                home.resolve("thang-extensions"),
                new BundleFolder(home.resolve("bundles")),
                Set.of("org.example.platform"),
                new InstalledPackages(home.resolve("packages")),
                locale);
    }

    private Path ecore() {
        return folder.resolve("work/thang-extensions/risk.ecore");
    }

    private Path jar(String version) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.example.a");
        manifest.getMainAttributes().putValue("Bundle-Name", "Curves");
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        manifest.getMainAttributes().putValue("Bundle-Vendor", "Sở Nội vụ");
        Path target = folder.resolve("a" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry("thang-extensions/one.ecore"));
        }
        return target;
    }

    private Path pack(String version) throws Exception {
        Path framework = folder.resolve("work/risk-example.criteria");
        String text = Files.readString(framework);
        Files.writeString(framework, text.replaceFirst("(?<!xml) version=\"[^\"]*\"", " version=\"" + version + "\""));
        FrameworkPackage made = FrameworkPackage.of(folder.resolve("work"), "Bộ Nội vụ, https://example.org");
        return Files.write(folder.resolve("risk-" + version + ".thangpkg"), made.toBytes());
    }

    private Extension only() throws Exception {
        assertEquals(1, shelf.list().size(), shelf.list()::toString);
        return shelf.list().getFirst();
    }

    private static String facts(List<Fact> facts) {
        return facts.stream().map(each -> each.label() + "=" + each.value()).collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsCopiedWhileItIsLookedAt() throws Exception {
        for (Path file : List.of(ecore(), jar("1.0.0"), pack("1.0"))) {
            shelf.look(file).close();
        }
        assertFalse(Files.exists(home));
        assertEquals(List.of(), shelf.list());
    }

    @Test
    void aMetamodelPackageIsShownInstalledSwitchedAndRemoved() throws Exception {
        Offer offer = shelf.look(ecore());
        Offer.Part part = offer.parts().getFirst();
        assertEquals("Risk weighting", part.label());
        assertTrue(part.contents().contains("Deadline"), part.contents()::toString);
        String said = facts(part.facts());
        assertTrue(said.contains("Address=https://example.org/risk/1\nFrom=Thang"), said);
        assertTrue(said.matches("(?s).*SHA-256=[0-9a-f]{64}\n.*"), said);
        assertEquals(Optional.empty(), part.replaces());
        shelf.install(offer, false);
        Extension there = only();
        assertEquals(Kind.METAMODEL, there.kind());
        assertEquals("risk", there.name());
        assertEquals(State.USED, there.state());
        assertEquals("in use", there.state().in(Locale.ENGLISH));
        assertEquals(
                Optional.of("1.0.0"), shelf.look(ecore()).parts().getFirst().replaces());
        shelf.enable(there, false);
        assertEquals(State.DISABLED, only().state());
        shelf.enable(only(), true);
        assertEquals(State.USED, only().state());
        shelf.remove(only());
        assertEquals(List.of(), shelf.list());
    }

    @Test
    void aPackageWithAnErrorIsShownAndNotInstalled() throws Exception {
        Files.writeString(ecore(), Files.readString(ecore()).replace("1 - risk / 2", "1 - rsk / 2"));
        Offer offer = shelf.look(ecore());
        assertFalse(offer.acceptable());
        assertTrue(offer.findings().getFirst().in(Locale.ENGLISH).contains("rsk"));
        assertThrows(BadInputException.class, () -> shelf.install(offer, true));
        assertFalse(Files.exists(home));
        Path workspace = Files.createDirectories(folder.resolve("workspace/thang-extensions"));
        Files.copy(ecore(), workspace.resolve("risk.ecore"));
        assertEquals(State.BROKEN, only().state(), "of the workspace's folder, too");
        assertTrue(only().canSwitch());
    }

    @Test
    void aBundleCountsFromTheNextStart() throws Exception {
        try (Offer offer = shelf.look(jar("1.0.0"))) {
            assertEquals(Kind.BUNDLE, offer.kind());
            String said = facts(offer.parts().getFirst().facts());
            assertTrue(said.contains("Publisher as stated=Sở Nội vụ\nSignature=unsigned\nSHA-256="), said);
            shelf.install(offer, false);
        }
        assertEquals(State.PENDING, only().state());
        assertEquals("Curves", only().label());
        assertEquals(List.of("one.ecore"), only().contents());
        shelf.enable(only(), false);
        assertEquals(State.DISABLED, only().state());
        shelf.enable(only(), true);
        try (Offer newer = shelf.look(jar("1.1.0"))) {
            assertEquals(Optional.of("1.0.0"), newer.parts().getFirst().replaces());
            shelf.install(newer, false);
        }
        assertEquals("1.1.0", only().version(), "updated");
        try (Offer older = shelf.look(jar("1.0.0"))) {
            assertThrows(BadInputException.class, () -> shelf.install(older, false));
        }
        shelf.remove(only());
        assertEquals(List.of(), shelf.list());
    }

    @Test
    void aFrameworkPackageIsUpgradedAndRolledBack() throws Exception {
        Offer one = shelf.look(pack("1.0"));
        assertTrue(facts(one.parts().getFirst().facts()).contains("From=Bộ Nội vụ, https://example.org"));
        assertTrue(one.parts().getFirst().contents().contains("thang-extensions/risk.ecore"));
        shelf.install(one, false);
        Offer two = shelf.look(pack("2.0"));
        assertEquals(Optional.of("1.0"), two.parts().getFirst().replaces());
        shelf.install(two, false);
        Extension there = only();
        assertEquals("2.0", there.version());
        assertEquals(List.of("1.0"), there.earlier());
        assertTrue(there.canRollBack() && !there.canSwitch());
        shelf.rollBack(there);
        assertEquals("1.0", only().version());
        assertFalse(only().canRollBack());
        shelf.remove(only());
        assertEquals(List.of(), shelf.list());
    }

    @Test
    void whatIsNoExtensionIsNamedWithWhatWouldBe() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "x", StandardCharsets.UTF_8);
        BadInputException e = assertThrows(BadInputException.class, () -> shelf.look(text));
        assertTrue(e.findings().getFirst().in(Locale.of("vi")).contains(".thangpkg"));
        Path broken = Files.writeString(folder.resolve("a.thangpkg"), "x", StandardCharsets.UTF_8);
        assertThrows(BadInputException.class, () -> shelf.look(broken));
    }

    @Test
    void inVietnamese() throws Exception {
        Offer offer = shelf(Locale.of("vi")).look(ecore());
        assertTrue(facts(offer.parts().getFirst().facts()).startsWith("Địa chỉ=https://example.org/risk/1\nNguồn="));
        assertEquals("Gói siêu mô hình", offer.kind().in(Locale.of("vi")));
    }
}
