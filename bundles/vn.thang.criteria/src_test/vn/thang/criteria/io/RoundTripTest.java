// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;

/** What is written is read back unchanged, and written again to the same bytes. */
class RoundTripTest {
    @TempDir
    Path folder;

    private static Framework read(byte[] bytes) throws Exception {
        return FrameworkFiles.load(new ByteArrayInputStream(bytes), "random.criteria");
    }

    /** The first difference, with its place; empty when there is none. */
    private static String difference(EObject a, EObject b) {
        if (a.eClass() != b.eClass()) {
            return a.eClass().getName() + " became " + b.eClass().getName();
        }
        for (EStructuralFeature feature : a.eClass().getEAllStructuralFeatures()) {
            List<?> left = feature.isMany() ? (List<?>) a.eGet(feature) : Collections.singletonList(a.eGet(feature));
            List<?> right = feature.isMany() ? (List<?>) b.eGet(feature) : Collections.singletonList(b.eGet(feature));
            String place = a.eClass().getName() + "." + feature.getName() + ": ";
            if (left.size() != right.size()) {
                return place + left + " became " + right;
            }
            for (int i = 0; i < left.size(); i++) {
                String difference = difference(feature, left.get(i), right.get(i));
                if (!difference.isEmpty()) {
                    return place + difference;
                }
            }
        }
        return "";
    }

    private static String difference(EStructuralFeature feature, Object left, Object right) {
        if (left instanceof EObject a && right instanceof EObject b) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                return difference(a, b);
            }
            left = ((Identified) a).getId();
            right = ((Identified) b).getId();
        }
        return Objects.equals(left, right) ? "" : "'" + left + "' became '" + right + "'";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomFrameworksSurvive(long seed) throws Exception {
        Framework framework = RandomFramework.of(seed);
        byte[] first = FrameworkFiles.toBytes(framework);
        Framework read = read(first);
        assertEquals("", difference(framework, read));
        assertArrayEquals(first, FrameworkFiles.toBytes(read));
        assertEquals(FrameworkFiles.contentHash(framework), FrameworkFiles.contentHash(read));
    }

    @Test
    void theRandomFrameworkHasEveryClass() {
        Set<EClass> seen = new HashSet<>();
        Framework framework = RandomFramework.of(1);
        framework.eAllContents().forEachRemaining(each -> seen.add(each.eClass()));
        Set<EClass> missing = new HashSet<>(RandomFramework.concrete(EcorePackage.Literals.EOBJECT));
        missing.removeAll(seen);
        missing.removeIf(each -> Set.of("Framework", "Seal").contains(each.getName()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void linesAreReadable() throws Exception {
        String text = new String(FrameworkFiles.toBytes(RandomFramework.of(7)), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<criteria:Framework "), text);
        assertFalse(text.contains("\r"), "only line feeds");
        assertTrue(text.contains("Bộ tiêu chí Ứng dụng CNTT"), "Vietnamese is readable");
        assertFalse(text.contains("//@"), "references go by id");
        assertTrue(text.contains(">line one\n  line two\n\n- item<"), "texts keep their lines");
        assertTrue(
                text.lines()
                        .filter(line -> line.matches(" *<.*"))
                        .allMatch(line -> line.matches(" *</?[^<]*>?(.*</[^<]*>)?")),
                "one element per line");
        assertTrue(text.lines().anyMatch(line -> line.matches(" {2}<tiers id=.*")), "ids first, two spaces");
        assertTrue(text.lines().anyMatch(line -> line.matches(" {4,}<children xsi:type=\"\\S+\" id=.*")));
    }

    @Test
    void aChangedValueChangesOneLine() throws Exception {
        Framework framework = RandomFramework.of(3);
        String before = new String(FrameworkFiles.toBytes(framework), StandardCharsets.UTF_8);
        framework.getMeasures().get(0).setUnit("hồ sơ");
        framework.getTiers().get(0).setCode("T-new");
        String after = new String(FrameworkFiles.toBytes(framework), StandardCharsets.UTF_8);
        var a = before.lines().toList();
        var b = after.lines().toList();
        assertEquals(a.size(), b.size());
        long changed = java.util.stream.IntStream.range(0, a.size())
                .filter(i -> !a.get(i).equals(b.get(i)))
                .count();
        assertEquals(2, changed);
    }

    @Test
    void savingAnUnchangedFileGivesIdenticalBytes() throws Exception {
        Path file = folder.resolve("bộ tiêu chí.criteria");
        FrameworkFiles.save(RandomFramework.of(5), file);
        byte[] first = Files.readAllBytes(file);
        FrameworkFiles.save(FrameworkFiles.load(file), file);
        assertArrayEquals(first, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no temporary file stays");
        }
    }

    @Test
    void theHashDependsOnTheContentOnly() {
        Framework framework = RandomFramework.of(9);
        String hash = FrameworkFiles.contentHash(framework);
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        framework.getScorecards().get(0).setNote("changed");
        assertNotEquals(hash, FrameworkFiles.contentHash(framework));
    }
}
