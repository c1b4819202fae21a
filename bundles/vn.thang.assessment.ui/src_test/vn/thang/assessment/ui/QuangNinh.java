// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Change;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** The bundled sample, in memory and as a file. */
public final class QuangNinh {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2018-12-31T00:00:00Z"), ZoneOffset.UTC);

    public final CatalogEntry entry = Catalog.find("quang-ninh-2018").orElseThrow();
    public final Sample sample = entry.sample().orElseThrow();
    public final Assessment model = sample.model();
    public final MemoryScoreData data =
            new MemoryScoreData(model.getUnits().stream().map(Unit::getId).toList());

    public QuangNinh() {
        sample.edits().forEach(this::set);
    }

    public void set(CellEdit edit) {
        data.set(edit.unitId(), edit.key(), edit.cell());
    }

    public ScoringRun score(Layer layer) throws BadInputException {
        return StandardMethods.scoring().score(entry.framework(), model, data, layer);
    }

    /** Writes the sample as a file. */
    public Path write(Path folder) throws BadInputException, StoreException, IOException {
        Path file = folder.resolve("sample.assessment");
        try (AssessmentStore store =
                new SqliteAssessmentStores().create(file, entry.framework(), sample.model(), CLOCK)) {
            store.apply(new Change(new Author("thang", "Thang"), "sample", sample.edits()));
        }
        return file;
    }
}
