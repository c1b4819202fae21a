// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;

class EngineVersionTest {
    /** The tests run in the bundle's folder. */
    @Test
    void reportsNameTheBundlesVersion() throws Exception {
        String version;
        try (InputStream in = Files.newInputStream(Path.of("META-INF", "MANIFEST.MF"))) {
            version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
        }
        Report report =
                ReportBuilder.build(ReportInput.of(new SampleRun().score(Layer.FINAL)), java.util.Locale.ENGLISH);
        assertEquals(version, report.provenance().engineVersion() + ".qualifier");
    }
}
