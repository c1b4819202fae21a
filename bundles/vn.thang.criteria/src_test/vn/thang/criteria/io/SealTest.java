// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.LineageEntry;
import vn.thang.criteria.LineageKind;
import vn.thang.criteria.Measure;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** Issuing freezes a framework; changes start a new version. */
class SealTest {
    private static final LocalDate DAY = LocalDate.of(2018, 7, 6);

    @TempDir
    Path folder;

    private Framework framework;
    private Path file;

    @BeforeEach
    void issued() {
        framework = RandomFramework.of(11);
        framework.setVersion("1");
        file = folder.resolve("f.criteria");
        FrameworkFiles.issue(framework, DAY, "UBND tỉnh");
    }

    private static List<String> rules(BadInputException e) {
        return e.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void issuingSeals() throws Exception {
        assertEquals(FrameworkStatus.ISSUED, framework.getStatus());
        assertEquals(DAY, framework.getSeal().getIssuedOn());
        assertEquals("UBND tỉnh", framework.getSeal().getIssuedBy());
        assertEquals(FrameworkFiles.contentHash(framework), framework.getSeal().getContentHash());
        FrameworkFiles.save(framework, file);
        Framework read = FrameworkFiles.load(file);
        assertEquals(framework.getSeal().getContentHash(), FrameworkFiles.contentHash(read));
        assertThrows(IllegalStateException.class, () -> FrameworkFiles.issue(read, DAY, "again"));
    }

    @Test
    void supersedingKeepsTheSeal() throws Exception {
        FrameworkFiles.save(framework, file);
        FrameworkFiles.supersede(framework);
        FrameworkFiles.save(framework, file);
        assertEquals(FrameworkStatus.SUPERSEDED, FrameworkFiles.load(file).getStatus());
        assertThrows(IllegalStateException.class, () -> FrameworkFiles.supersede(framework));
    }

    @Test
    void aChangedContentIsNotSavedUnderTheSeal() throws Exception {
        FrameworkFiles.save(framework, file);
        byte[] before = Files.readAllBytes(file);
        framework.getMeasures().get(0).setUnit("changed");
        var e = assertThrows(BadInputException.class, () -> FrameworkFiles.save(framework, file));
        assertEquals(List.of("seal-broken"), rules(e));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void takingTheSealOffDoesNotHelp() throws Exception {
        FrameworkFiles.save(framework, file);
        framework.setSeal(null);
        framework.setStatus(FrameworkStatus.DRAFT);
        framework.getMeasures().get(0).setUnit("changed");
        var e = assertThrows(BadInputException.class, () -> FrameworkFiles.save(framework, file));
        assertEquals(List.of("issued-already"), rules(e));
        FrameworkFiles.issue(framework, DAY, "another");
        assertEquals(
                List.of("issued-already"),
                rules(assertThrows(BadInputException.class, () -> FrameworkFiles.save(framework, file))));
        framework.setVersion("2");
        framework.setSeal(null);
        framework.setStatus(FrameworkStatus.DRAFT);
        FrameworkFiles.save(framework, file);
        assertEquals("2", FrameworkFiles.load(file).getVersion());
    }

    @Test
    void aFileChangedByHandIsNotLoaded() throws Exception {
        FrameworkFiles.save(framework, file);
        String text = Files.readString(file);
        String id = "id=\"" + framework.getMeasures().get(0).getId() + "\"";
        String forged = text.replaceFirst("(" + id + "[\\s\\S]*? unit=\")", "$1forged ");
        Files.writeString(file, forged.equals(text) ? text.replaceFirst(id, id + " unit=\"forged\"") : forged);
        var e = assertThrows(BadInputException.class, () -> FrameworkFiles.load(file));
        assertTrue(
                e.findings().get(0).in(Locale.ENGLISH).contains("not the one that was issued and sealed"), e::toString);
        assertTrue(FrameworkFiles.read(file).hasErrors(), "but it can be examined");
    }

    @Test
    void aNewVersionIsAnEditableCopyWithLineage() throws Exception {
        Framework next = FrameworkFiles.newVersion(framework, "2");
        assertEquals(FrameworkStatus.DRAFT, next.getStatus());
        assertNull(next.getSeal());
        assertEquals("2", next.getVersion());
        assertEquals(framework.getId(), next.getPredecessor().getFrameworkId());
        assertEquals("1", next.getPredecessor().getVersion());
        assertEquals(framework.getSeal().getContentHash(), next.getPredecessor().getContentHash());
        assertFalse(FrozenGuard.isFrozen(next));
        assertTrue(next.getLineage().stream().allMatch(each -> each.getKind() == LineageKind.KEPT));
        Measure measure = next.getMeasures().get(0);
        Lineage lineage = new Lineage(next);
        assertEquals(Set.of(measure.getId()), lineage.earlierIds(measure));
        assertEquals(List.of(measure), lineage.laterElements(measure.getId()));
        FrameworkFiles.save(next, file);
        FrameworkFiles.save(FrameworkFiles.load(file), file);
    }

    @Test
    void lineageGoesByIdNeverByName() {
        Framework next = FrameworkFiles.newVersion(framework, "2");
        Lineage lineage = new Lineage(next);
        Measure first = next.getMeasures().get(0);
        Measure second = EcoreUtil.copy(first);
        second.setId("m-new");
        next.getMeasures().add(second);
        assertEquals(Set.of(), lineage.earlierIds(second), "the same name says nothing");
        assertTrue(lineage.entryOf(second).isEmpty());
        assertTrue(lineage.isComparable(first));
        LineageEntry entry = lineage.entryOf(first).orElseThrow();
        entry.setKind(LineageKind.SPLIT);
        entry.getTo().add(second);
        assertEquals(List.of(first, second), lineage.laterElements(first.getId()));
        assertFalse(lineage.isComparable(first));
        entry.getTo().clear();
        entry.setKind(LineageKind.DROPPED);
        assertEquals(List.of(), lineage.laterElements(first.getId()));
    }

    @Test
    void everythingInAnIssuedFrameworkIsFrozen() {
        assertTrue(FrozenGuard.isFrozen(framework));
        framework.eAllContents().forEachRemaining(each -> assertTrue(FrozenGuard.isFrozen(each)));
        assertFalse(FrozenGuard.isFrozen(RandomFramework.of(1).getMeasures().get(0)));
        assertFalse(FrozenGuard.isFrozen(CriteriaFactory.eINSTANCE.createTier()));
    }
}
