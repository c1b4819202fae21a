// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.DeclaredPart;
import vn.thang.criteria.finding.BadInputException;

/**
 * Reads a file of another program as a new assessment. An OSGi service; bundles bring their own formats. Implementations have
 * no state, may be used by several threads, and write nothing. vn.thang.testkit.report.ImporterContractTest is the contract.
 */
public interface Importer extends DeclaredPart {
    /** How names of its files end, without dot, in small letters, the most usual first: {@code xlsx}; at least one. */
    List<String> endings();

    /** Whether the user chooses the framework; else the file says it. */
    boolean forFramework();

    /**
     * An importer of the same format as chosen.
     *
     * @param values by name of the parameter, without {@linkplain vn.thang.criteria.extension.Parameter#problem problem};
     *     what is absent is preset
     */
    default Importer with(Map<String, String> values) {
        return this;
    }

    /**
     * Reads a file.
     *
     * @param framework what the units are assessed by, not to be changed; there when, and only when, {@link #forFramework()}
     * @throws BadInputException the file is missing, unreadable or says what cannot be; each finding names file and place and
     *     says what would be right
     */
    ImportedAssessment read(Path file, Optional<Framework> framework) throws BadInputException;
}
