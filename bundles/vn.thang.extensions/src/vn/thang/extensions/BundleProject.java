// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.AtomicFile;

/**
 * A project to start a bundle from: the example {@code vn.thang.examples} with names of its own. It builds with Maven and
 * Tycho against the p2 repository of Thang and passes the contract test of its kind.
 */
public enum BundleProject {
    /** A scoring rule with a metamodel package that declares its parameters. */
    RULE("rule.", "DiminishingMethod.java", "DiminishingMethodTest.java"),
    /** A format for reports. */
    EXPORTER("format.|heading.", "MarkdownExporter.java", "MarkdownText.java", "MarkdownExporterTest.java"),
    /** A section of reports. */
    SECTION("middle.", "MiddleSection.java", "MiddleSectionTest.java"),
    /** Reads files of another program. */
    IMPORTER("lines.", "LinesImporter.java", "LinesImporterTest.java"),
    /** A chart of the results. */
    CHART("steps.", "StepsChart.java", "StepsChartTest.java"),
    /** A check of frameworks. */
    VALIDATOR("example-long-names.|names.", "LongNames.java", "LongNamesTest.java");

    /** The bundle that the templates are taken from. */
    static final String EXAMPLE = "vn.thang.examples";

    private final String texts;
    private final List<String> sources;

    BundleProject(String texts, String... sources) {
        this.texts = texts;
        this.sources = List.of(sources);
    }

    /** As it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them as they are called on the command line. */
    public static List<String> words() {
        return Stream.of(values()).map(BundleProject::word).toList();
    }

    /** What is taken from the example, as named there. */
    List<String> sources() {
        return sources;
    }

    /**
     * Writes the project.
     *
     * @param name small letters and digits, beginning with a letter
     * @param folder is made when it is not there; nothing in it is replaced
     * @return the files written
     * @throws BadInputException when the name is another, or a file is there already
     */
    public List<Path> create(String name, Path folder) throws BadInputException, IOException {
        if (!name.matches("[a-z][a-z0-9]{0,30}")) {
            throw BundleFile.bad(folder, "name", name);
        }
        Map<String, String> files = files(name);
        for (String file : files.keySet()) {
            if (Files.exists(folder.resolve(file))) {
                throw BundleFile.bad(folder.resolve(file), "exists");
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private Map<String, String> files(String name) {
        String home = "/org/example/" + name + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", template("pom.xml").replace("{0}", name));
        files.put("META-INF/MANIFEST.MF", template("MANIFEST-" + word()).replace("{0}", name));
        files.put("build.properties", template(this == RULE ? "build-rule" : "build"));
        if (this == RULE) {
            files.put("thang-extensions/" + name + ".ecore", renamed(template("examples.ecore"), name));
        }
        for (String source : sources) {
            String folder = source.endsWith("Test.java") ? "src_test" : "src";
            files.put(folder + home + source, renamed(template(source), name));
        }
        files.put("src" + home + "messages.properties", texts(template("texts")));
        files.put("src" + home + "messages_vi.properties", texts(template("texts_vi")));
        return files;
    }

    private String texts(String all) {
        return all.lines()
                .filter(line -> line.matches("(" + texts.replace(".", "\\.") + ").*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String renamed(String text, String name) {
        return text.replace(EXAMPLE, "org.example." + name)
                .replace("https://example.org/thang/examples/1", "https://example.org/" + name + "/1")
                .replace("name=\"examples\" nsURI", "name=\"" + name + "\" nsURI")
                .replace("nsPrefix=\"examples\"", "nsPrefix=\"" + name + "\"")
                .replace("examples.ecore", name + ".ecore")
                .replace("// Copyright (c) 2026 Thang contributors\n", "");
    }

    static String template(String name) {
        try (InputStream in = BundleProject.class.getResourceAsStream("template/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
