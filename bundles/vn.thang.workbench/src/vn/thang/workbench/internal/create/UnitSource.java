// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.nio.file.Path;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.TableImport;

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

    /** A table with units and perhaps figures. */
    record Table(Path file) implements UnitSource {
        @Override
        public ImportedTable read(Framework framework, String scorecard) throws BadInputException {
            return TableImport.read(file, framework, scorecard);
        }
    }
}
