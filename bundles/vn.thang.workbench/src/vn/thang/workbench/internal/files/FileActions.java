// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** What the explorer does with files. All of it takes as long as the disk takes; no file is ever replaced. */
public final class FileActions {
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");
    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 100;

    private final AssessmentStores stores;
    private final Clock clock;

    public FileActions(AssessmentStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * Gives a file another name in its folder.
     *
     * @param name without ending
     * @return the file under its new name
     */
    public Path rename(Path file, String name) throws IOException {
        awaitLetGo(file);
        return Files.move(file, file.resolveSibling(name.strip() + FileNames.ending(file)));
    }

    /** A copy beside the file; of an assessment everything up to the last edit, even while it is open. */
    public Path duplicate(Path file) throws IOException, BadInputException, StoreException {
        Path copy = FileNames.free(file.getParent(), FileNames.base(file), FileNames.ending(file));
        if (FileKind.of(file).orElse(FileKind.REPORT) == FileKind.ASSESSMENT) {
            try (AssessmentStore store = stores.open(file, clock, true)) {
                store.snapshot(copy);
            }
        } else {
            Files.copy(file, copy);
        }
        return copy;
    }

    /** Deletes a file for good. */
    public void delete(Path file) throws IOException {
        awaitLetGo(file);
        Files.delete(file);
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(companion(file, companion));
        }
    }

    /** A copy of a catalogue framework in a folder, made when there is none, under a name that is still free. */
    public Path copyOriginal(CatalogEntry entry, Path folder) throws IOException, BadInputException {
        Files.createDirectories(folder);
        Path copy = FileNames.free(folder, entry.code(), ".criteria");
        FrameworkFiles.save(entry.framework(), copy);
        return copy;
    }

    /** The original of a catalogue framework for reading: the same file at every call, which cannot be written. */
    public Path original(CatalogEntry entry, Path cache) throws IOException {
        Files.createDirectories(cache);
        Path file = cache.resolve(entry.code() + ".criteria");
        byte[] content = FrameworkFiles.toBytes(entry.framework());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Path part = Files.createTempFile(cache, entry.code(), ".part");
            Files.write(part, content);
            part.toFile().setReadOnly();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** An editor closes its assessment behind the scenes; its last edits are in the companions until it has. */
    private static void awaitLetGo(Path file) throws IOException {
        for (int i = 0; i < TRIES && Files.exists(companion(file, "-wal")); i++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }

    private static Path companion(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
