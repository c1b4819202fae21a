// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.Importer;
import vn.thang.exchange.TableImport;
import vn.thang.exchange.TableImporter;

/** Where the units of a new assessment come from. */
public sealed interface UnitSource {

    /**
     * Reads the units; takes as long as that takes.
     *
     * @param scorecard the scorecard of all units; null = by their tiers
     */
    ImportedTable read(Framework framework, String scorecard) throws BadInputException;

    /** Typed or pasted lines. */
    record Typed(String text, String title) implements UnitSource {
        @Override
        public ImportedTable read(Framework framework, String scorecard) throws BadInputException {
            return TableImport.readText(text, title, framework, scorecard);
        }
    }

    /**
     * A file with units and perhaps figures.
     *
     * @param values what was chosen for the importer, by name; the scorecard is added where it can be chosen
     */
    record Read(Importer importer, Map<String, String> values, Path file) implements UnitSource {
        @Override
        public ImportedTable read(Framework framework, String scorecard) throws BadInputException {
            Map<String, String> all = new HashMap<>(values);
            boolean choosing =
                    importer.parameters().stream().anyMatch(each -> each.name().equals(TableImporter.SCORECARD));
            if (scorecard != null && choosing) {
                all.put(TableImporter.SCORECARD, scorecard);
            }
            ImportedAssessment read = importer.with(all).read(file, Optional.of(framework));
            return new ImportedTable(read.model(), read.edits(), read.warnings());
        }
    }
}
