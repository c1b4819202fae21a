// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;

/** What the contract tests of {@link AssessmentStores} share. */
abstract class StoreContract {
    static final Instant START = Instant.parse("2018-12-01T08:00:00Z");
    static final Author LAN = new Author("lan", "Trần Thị Lan");
    static final Author MINH = new Author("minh", "Lê Minh");
    static final ColumnKey SELF = new ColumnKey("c0", Facet.POINTS, Layer.SELF);
    static final ColumnKey VERIFIED = new ColumnKey("c0", Facet.POINTS, Layer.VERIFIED);
    static final ColumnKey FINAL = new ColumnKey("c0", Facet.POINTS, Layer.FINAL);
    static final ColumnKey INPUT = new ColumnKey("m0", Facet.INPUT, Layer.SELF);

    /** Where the stores of a test live. */
    @TempDir
    protected Path folder;

    AssessmentStores stores;
    Path file;

    /** The implementation under test. */
    protected abstract AssessmentStores stores();

    @BeforeEach
    void setUp() {
        stores = stores();
        file = folder.resolve("Kỳ đánh giá 100%?.assessment");
    }

    AssessmentStore create() throws BadInputException, StoreException {
        return create(file);
    }

    AssessmentStore create(Path path) throws BadInputException, StoreException {
        StoreSample sample = new StoreSample(3, 2);
        return stores.create(path, sample.framework(), sample.model(), new SteppingClock(START));
    }

    AssessmentStore open() throws BadInputException, StoreException {
        return stores.open(file, new SteppingClock(START), false);
    }

    static CellEdit edit(String unit, ColumnKey key, String value, String comment) {
        return new CellEdit(unit, key, Cell.of(new BigDecimal(value)), comment);
    }

    static String print(Cell cell) {
        return cell.value() == null
                ? cell.status().name().toLowerCase(Locale.ROOT)
                : cell.value().toString();
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
