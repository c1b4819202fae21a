// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.text.Message;

/**
 * Writes a report in one format. An OSGi service; bundles bring their own formats. Implementations have no state, may be
 * used by several threads, print what the report says and compute nothing. The same report gives the same bytes: no
 * clock, no random names. vn.thang.testkit.report.ExporterContractTest is the contract.
 */
public interface Exporter {
    /** The name of the format in {@code --format}, also the usual file extension: {@code xlsx}. */
    String format();

    /** What people call it: "Excel workbook". */
    Message label();

    /** The kinds of documents the format can carry; at least one, unmodifiable. */
    Set<ReportKind> kinds();

    /** What can be chosen for its files; each {@linkplain Parameter#name name} once. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * An exporter of the same format that writes as chosen.
     *
     * @param values by name of the parameter, without {@linkplain Parameter#problem problem}; what is absent is preset
     */
    default Exporter with(Map<String, String> values) {
        return this;
    }

    /**
     * Writes the report.
     *
     * @param report of one of the {@link #kinds()}
     * @param directory where to; made when it does not exist
     * @param baseName name of the file without extension
     * @return the files written, the main one first
     * @throws ExportException when a file cannot be written; an earlier file of that name is then still as it was and
     *     nothing half-written is left
     */
    List<Path> export(Report report, Path directory, String baseName) throws ExportException;
}
