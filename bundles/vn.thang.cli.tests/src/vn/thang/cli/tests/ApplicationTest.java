// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import vn.thang.report.Exporter;

/** The commands as the product runs them: through the application extension, with the services of the platform. */
class ApplicationTest {
    @TempDir
    Path folder;

    @Test
    void versionAndHelp() throws Exception {
        assertEquals(0, run("--version"));
        assertEquals(0, run("score", "--help", "--lang", "vi"));
        assertEquals(2, run("no-such-command"));
    }

    @Test
    void demoWritesEverything() throws Exception {
        assertEquals(0, run("demo", "--out", folder.toString()));
        List<String> codes = files().stream()
                .filter(name -> name.endsWith(".assessment"))
                .map(name -> name.substring(0, name.length() - ".assessment".length()))
                .toList();
        assertTrue(codes.containsAll(List.of("quang-ninh-2018", "uong-bi-2018", "dti-2022")), codes.toString());
        Set<String> expected = new TreeSet<>();
        for (String code : codes) {
            Stream.of("-en.docx", "-vi.docx", "-standings.csv", ".assessment")
                    .map(code::concat)
                    .forEach(expected::add);
        }
        Stream.of("-en.json", "-en.xlsx", "-vi.json", "-vi.xlsx")
                .map("quang-ninh-2018"::concat)
                .forEach(expected::add);
        assertEquals(List.copyOf(expected), files());
        // origin: Quảng Ninh 2018 as published: 28 departments, 14 districts, 89 communes
        assertEquals(
                1 + 28 + 14 + 89,
                Files.readAllLines(folder.resolve("quang-ninh-2018-standings.csv"))
                        .size());
    }

    @Test
    void fromATableToAReport() throws Exception {
        Path table = Files.writeString(folder.resolve("units.csv"), "unit,name,tier\nA,Sở A,department\n");
        String assessment = folder.resolve("a.assessment").toString();
        assertEquals(
                0,
                run(
                        "import",
                        "table",
                        "--framework",
                        "catalog:quang-ninh-2018",
                        "--data",
                        table.toString(),
                        "--out",
                        assessment));
        String standings = folder.resolve("s.csv").toString();
        assertEquals(0, run("score", assessment, "--out", standings));
        assertTrue(Files.readString(Path.of(standings)).contains("\nA,Sở A,"));
        assertEquals(
                0, run("report", assessment, "--format", "xlsx,docx,pdf,html,csv,json", "--out", folder.toString()));
        assertTrue(files().containsAll(List.of("a.xlsx", "a.docx", "a.csv", "a.json")), files()::toString);
    }

    @Test
    void badInputLeavesNothing() throws Exception {
        Path table = Files.writeString(folder.resolve("units.csv"), "unit,tier\nA,departmnt\n");
        assertEquals(
                2,
                run(
                        "import",
                        "table",
                        "--framework",
                        "catalog:quang-ninh-2018",
                        "--data",
                        table.toString(),
                        "--out",
                        folder.resolve("a.assessment").toString()));
        assertEquals(List.of("units.csv"), files());
    }

    @Test
    void exportersAreServices() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(ApplicationTest.class).getBundleContext();
        TreeSet<String> formats = new TreeSet<>();
        for (ServiceReference<Exporter> reference : context.getServiceReferences(Exporter.class, null)) {
            formats.add(context.getService(reference).format());
        }
        assertEquals(new TreeSet<>(List.of("csv", "docx", "html", "json", "pdf", "pptx", "xlsx")), formats);
    }

    private Object run(String... arguments) throws Exception {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "vn.thang.cli.application");
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        IApplication application = assertInstanceOf(IApplication.class, run.createExecutableExtension("class"));
        return application.start(new Context(arguments));
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What the platform gives an application; only the arguments matter here. */
    private record Context(String... words) implements IApplicationContext {
        @Override
        public Map<String, Object> getArguments() {
            return Map.of(APPLICATION_ARGS, words);
        }

        @Override
        public void applicationRunning() {
            // there is no splash screen to close
        }

        @Override
        public String getBrandingApplication() {
            return null;
        }

        @Override
        public String getBrandingName() {
            return null;
        }

        @Override
        public String getBrandingDescription() {
            return null;
        }

        @Override
        public String getBrandingId() {
            return null;
        }

        @Override
        public String getBrandingProperty(String key) {
            return null;
        }

        @Override
        public Bundle getBrandingBundle() {
            return null;
        }

        @Override
        public void setResult(Object result, IApplication application) {
            throw new IllegalStateException("the command line returns its result");
        }
    }
}
