// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.internal.JsonReport;

/**
 * The whole report as {@code <baseName>.json}, RFC 8259, UTF-8, streamed.
 *
 * <pre>
 * { "format": "thang-report", "version": 1, "document": "report", "kind": "BC", "language": "vi", "title": text,
 *   "notices": [text], "cover": { "issuer": text, ..., "date": "2019-06-05" or null, "bases": [text], "recipients": [text] },
 *   "provenance": { "frameworkId": text, ..., "layer": "final" },
 *   "introduction": [text],
 *   "sections": [ { "kind": "ranking", "id": text, "title": text, "placement": "body", "blocks": [block] } ],
 *   "closing": [text],
 *   "standings": table,
 *   "proof": base64 of the zip archive of {@link Proof#toBytes()}, left out when there is none }
 * block = { "type": "heading" | "paragraph" | "note", "text": text } | { "type": "bullets", "items": [text] } | table
 *       | { "type": "article", "number": 1, "paragraphs": [text] } | figure
 * table = { "type": "table", "id": text, "caption": text,
 *           "columns": [ { "id": text, "title": text, "detail": text, "kind": "decimal", "origin": "reconstructed" } ],
 *           "rows": [ { "kind": "total", "level": 1, "cells": [cell] } ] }      kind and level only where not body and 0
 * figure = { "type": "figure", "id": text, "caption": text, "description": text, "chart": "bar", "categoryTitle": text,
 *            "valueTitle": text, "categories": [text], "series": [ { "name": text, "values": [number | null] } ] }
 * cell  = text | number | null (missing) | "" (no value belongs there) | { "notApplicable": true }
 *       | { "value": cell, "origin": "reconstructed" }                          marked as not published
 * </pre>
 *
 * <p>Decimals are JSON numbers with all their digits: the grammar sets no limit, and a reader that needs exactness takes
 * the digits (Python: {@code json.load(f, parse_float=Decimal)}; Jackson: {@code USE_BIG_DECIMAL_FOR_FLOATS}). Detail and
 * origin of a column are left out when empty or published.
 */
@Component(service = Exporter.class)
public final class JsonExporter implements Exporter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public Message label() {
        return Messages.of(JsonReport.class).message("format.json");
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.values());
    }

    @Override
    public List<Path> export(Report report, Path directory, String baseName) throws ExportException {
        return List.of(OutputFile.write(directory, baseName + ".json", out -> new JsonReport(out).write(report)));
    }
}
