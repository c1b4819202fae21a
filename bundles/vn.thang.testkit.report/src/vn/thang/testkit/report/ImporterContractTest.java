// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.Importer;
import vn.thang.exchange.Importers;

/** What every {@link Importer} promises. Extend this class and say what is tested and what it can read. */
public abstract class ImporterContractTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @TempDir
    protected Path folder;

    /** The importer under test. */
    protected abstract Importer importer();

    /** The content of a file that it reads, with a unit and a figure at least. */
    protected abstract byte[] sample();

    /** The framework for the sample: a new one each time; empty where the file says it. */
    protected abstract Optional<Framework> framework();

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sample." + importer().endings().getFirst()), content);
    }

    @Test
    void declaresItselfInBothLanguages() {
        assertTrue(importer().id().matches("[a-z][a-z0-9-]*"), importer().id());
        assertFalse(importer().label().in(Locale.ENGLISH).isBlank());
        assertFalse(importer().description().in(Locale.ENGLISH).isBlank());
        assertNotEquals(
                importer().label().in(Locale.ENGLISH), importer().label().in(VIETNAMESE));
        assertNotEquals(
                importer().description().in(Locale.ENGLISH),
                importer().description().in(VIETNAMESE));
        assertEquals(framework().isPresent(), importer().forFramework());
    }

    @Test
    void endingsAreSmallLettersWithoutDot() {
        assertFalse(importer().endings().isEmpty());
        importer().endings().forEach(ending -> assertTrue(ending.matches("[a-z0-9]+"), ending));
        assertTrue(Importers.fits(
                importer(), Path.of("A." + importer().endings().getFirst().toUpperCase(Locale.ROOT))));
    }

    @Test
    void presetsAreValuesThatCanBeChosen() {
        List<Parameter> parameters = importer().parameters();
        for (Parameter parameter : parameters) {
            assertTrue(parameter.name().matches("[A-Za-z][A-Za-z0-9]*"), parameter.name());
            assertEquals(Optional.empty(), parameter.problem(parameter.preset()), parameter.name());
        }
        assertEquals(
                importer().id(),
                importer()
                        .with(parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::preset)))
                        .id());
    }

    @Test
    void figuresBelongToUnitsOfTheModel() throws Exception {
        ImportedAssessment read = importer().read(file(sample()), framework());
        Set<String> units = read.model().getUnits().stream().map(Unit::getId).collect(Collectors.toSet());
        assertFalse(units.isEmpty());
        assertFalse(read.edits().isEmpty());
        read.edits().forEach(edit -> assertTrue(units.contains(edit.unitId()), edit::unitId));
    }

    @Test
    void sameFileGivesTheSameOnAnyThread() throws Exception {
        Path file = file(sample());
        ImportedAssessment once = importer().read(file, framework());
        ImportedAssessment again = CompletableFuture.supplyAsync(() -> {
                    try {
                        return importer().read(file, framework());
                    } catch (BadInputException e) {
                        throw new AssertionError(e);
                    }
                })
                .get();
        assertEquals(once.edits(), again.edits());
        assertEquals(
                once.model().getUnits().stream().map(Unit::getId).toList(),
                again.model().getUnits().stream().map(Unit::getId).toList());
        assertArrayEquals(FrameworkFiles.toBytes(once.framework()), FrameworkFiles.toBytes(again.framework()));
    }

    @Test
    void fileAndFrameworkStayAsTheyAre() throws Exception {
        Path file = file(sample());
        Optional<Framework> framework = framework();
        byte[] before = framework.isPresent() ? FrameworkFiles.toBytes(framework.get()) : new byte[0];
        importer().read(file, framework);
        assertArrayEquals(sample(), Files.readAllBytes(file));
        assertArrayEquals(before, framework.isPresent() ? FrameworkFiles.toBytes(framework.get()) : new byte[0]);
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        refused(folder.resolve("nowhere." + importer().endings().getFirst()));
        refused(Files.createDirectories(folder.resolve("folder")));
        refused(file(new byte[0]));
        refused(file(new byte[] {0, -1, 17, 0, -2, 10, 3, 3, 3}));
    }

    private void refused(Path file) {
        BadInputException e =
                assertThrows(BadInputException.class, () -> importer().read(file, framework()), file::toString);
        assertTrue(
                e.findings().stream()
                        .allMatch(finding ->
                                file.toString().equals(finding.location().file())),
                () -> e.findings().toString());
        e.findings()
                .forEach(finding -> assertFalse(finding.message().in(VIETNAMESE).isBlank()));
    }
}
