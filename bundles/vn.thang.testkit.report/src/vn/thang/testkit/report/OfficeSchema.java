// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The schemas of ECMA-376 as a judge of Office files: Word, Excel and PowerPoint offer to repair what they refuse. The test
 * needs the whole schema ({@code org.apache.poi:poi-ooxml-full}) on its class path.
 */
public final class OfficeSchema {
    /**
     * What was checked.
     *
     * @param parts the parts there is a schema for, in the order of the file
     * @param faults {@code part: fault}; empty when all parts are valid
     */
    public record Verdict(List<String> parts, List<String> faults) {}

    private static final SchemaTypeLoader SCHEMA =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OfficeSchema() {}

    /** Validates all parts of a file, also those of the workbooks within it. */
    public static Verdict check(Path file) throws IOException {
        Verdict verdict = new Verdict(new ArrayList<>(), new ArrayList<>());
        parts("", Files.newInputStream(file), verdict);
        return verdict;
    }

    /** What the schema says against a part it knows; a part of no known kind is a fault, too. */
    public static List<String> faults(String xml) {
        try {
            XmlObject part = SCHEMA.parse(xml, null, new XmlOptions());
            return known(part) ? faults(part) : List.of("no schema");
        } catch (XmlException e) {
            return List.of(e.getMessage());
        }
    }

    private static List<String> faults(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    /** Read as a stream, as mail gateways do: that takes sizes as the entries announce them. */
    private static void parts(String before, InputStream in, Verdict verdict) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = before + entry.getName();
                byte[] content = zip.readAllBytes();
                if (name.endsWith(".xlsx")) {
                    parts(name + "/", new ByteArrayInputStream(content), verdict);
                } else if (name.endsWith(".xml")) {
                    validate(name, new String(content, StandardCharsets.UTF_8), verdict);
                }
            }
        }
    }

    private static void validate(String name, String xml, Verdict verdict) {
        try {
            XmlObject part = SCHEMA.parse(xml, null, new XmlOptions());
            if (known(part)) {
                verdict.parts.add(name);
                faults(part).forEach(fault -> verdict.faults.add(name + ": " + fault));
            }
        } catch (XmlException e) {
            verdict.faults.add(name + ": " + e.getMessage());
        }
    }

    private static boolean known(XmlObject part) {
        return !part.schemaType().isNoType() && part.schemaType() != XmlObject.type;
    }
}
