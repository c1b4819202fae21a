// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** A framework that an assessment can be started from. */
public sealed interface FrameworkChoice {
    String CATALOG = "catalog:";

    /** Reads it; takes as long as that takes. */
    Framework load() throws BadInputException;

    /** A file, or {@code catalog:CODE}. */
    static FrameworkChoice of(String text) {
        return text.startsWith(CATALOG) ? new Original(text.substring(CATALOG.length())) : new File(Path.of(text));
    }

    /** A file of the person. */
    record File(Path path) implements FrameworkChoice {
        @Override
        public Framework load() throws BadInputException {
            return FrameworkFiles.load(path);
        }
    }

    /** One that comes with Thang. */
    record Original(String code) implements FrameworkChoice {
        @Override
        public Framework load() {
            return Catalog.find(code).orElseThrow().framework();
        }
    }
}
