// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thang.report.Exporter;
import vn.thang.testkit.report.ExporterContractTest;
import vn.thang.testkit.report.SampleReports;

class MarkdownExporterTest extends ExporterContractTest {
    @Override
    protected Exporter exporter() {
        return new MarkdownExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        return Files.readString(files.getFirst()).replace("\\|", "|");
    }

    @Test
    void theTitleStandsAtTheLevelChosen() throws Exception {
        Exporter third = exporter().with(Map.of("heading", "3"));
        String text = textOf(third.export(SampleReports.small(), folder, "a"));
        assertTrue(text.startsWith("### " + SampleReports.small().title()), text);
    }
}
