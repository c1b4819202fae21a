// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.time.Clock;
import java.util.Objects;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkFiles;

/** Reads the older version; slow, so not on the user-interface thread. */
final class VersionLoader {
    private VersionLoader() {}

    static Framework load(VersionChoice choice) throws BadInputException, StoreException {
        return switch (choice) {
            case VersionChoice.Predecessor predecessor -> find(predecessor);
            case VersionChoice.Saved saved -> FrameworkFiles.load(saved.file());
            case VersionChoice.InFile file -> FrameworkFiles.load(file.file());
            case VersionChoice.Catalogued catalogued ->
                Catalog.find(catalogued.code()).map(CatalogEntry::framework).orElseThrow();
            case VersionChoice.OfAssessment assessment -> {
                try (AssessmentStore store =
                        new SqliteAssessmentStores().open(assessment.file(), Clock.systemUTC(), true)) {
                    yield store.framework();
                }
            }
        };
    }

    private static Framework find(VersionChoice.Predecessor wanted) throws BadInputException, StoreException {
        Framework similar = null;
        for (VersionChoice candidate : wanted.candidates()) {
            try {
                Framework framework = load(candidate);
                if (FrameworkFiles.contentHash(framework).equals(wanted.contentHash())) {
                    return framework;
                }
                if (Objects.equals(framework.getId(), wanted.frameworkId())
                        && Objects.equals(framework.getVersion(), wanted.version())) {
                    similar = framework;
                }
            } catch (BadInputException e) {
                // A damaged file beside the framework is not the version that is looked for.
                continue;
            }
        }
        if (similar == null) {
            throw new BadInputException(Finding.error(
                    "compare.predecessor",
                    Location.none(),
                    CompareTexts.TEXTS.message("version.notFound", Objects.toString(wanted.version(), ""))));
        }
        return similar;
    }
}
