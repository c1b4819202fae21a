// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.thang.report.internal.Foreign;
import vn.thang.report.internal.JsonTexts;

/** Reads back what {@link JsonExporter} wrote: every value with its place, but for the proof. */
@Component(service = ReportReader.class)
public final class JsonReportReader implements ReportReader {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        return JsonTexts.proof(Foreign.bytes(file));
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        return JsonTexts.of(Foreign.bytes(file));
    }
}
