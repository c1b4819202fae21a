// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thang.report.Printed;
import vn.thang.report.Proof;
import vn.thang.report.ReportReader;
import vn.thang.report.html.internal.PageParser;
import vn.thang.report.html.internal.PrintedPage;

/**
 * Reads pages of {@link HtmlExporter}: every text with its place, for each chart a digest of its shapes, and one digest of
 * all that decides on looks: elements, attributes, style and script, which could show other numbers than those that stand
 * there.
 */
@Component(service = ReportReader.class)
public final class HtmlReportReader implements ReportReader {
    private static final long LARGEST = 1L << 28;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Optional<byte[]> proof(Path file) throws IOException {
        NodeList scripts = open(file).getElementsByTagName("script");
        for (int i = 0; i < scripts.getLength(); i++) {
            Element script = (Element) scripts.item(i);
            if (script.getAttribute("id").equals(Proof.ELEMENT_ID)) {
                return Optional.of(decode(file, script.getTextContent()));
            }
        }
        return Optional.empty();
    }

    private static byte[] decode(Path file, String text) throws IOException {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + ": " + Proof.ELEMENT_ID + " is no base64", e);
        }
    }

    @Override
    public List<Printed> printed(Path file) throws IOException {
        return PrintedPage.of(open(file));
    }

    private static Document open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file.getFileName() + ": larger than " + (LARGEST >> 20) + " MB");
        }
        return PageParser.parse(file);
    }
}
