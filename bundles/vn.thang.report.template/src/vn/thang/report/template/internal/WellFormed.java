// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Pages close every element they open: only such pages are read back in the same way everywhere, and verified. */
final class WellFormed {
    private WellFormed() {}

    /** Refuses a template that is no such page, naming the line. */
    static void template(String text) throws IOException {
        try {
            parse(text);
        } catch (SAXParseException e) {
            throw Fault.of("fault.xml", e.getMessage()).at(Fault.MESSAGES.message("place.line", e.getLineNumber()));
        }
    }

    /** Refuses what came out when repeats and conditions have left an element open. */
    static void result(String text) throws IOException {
        try {
            parse(text);
        } catch (SAXParseException e) {
            throw Fault.of("fault.xmlResult", e.getMessage());
        }
    }

    private static void parse(String text) throws IOException, SAXParseException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Silent());
        } catch (SAXParseException e) {
            throw e;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Reads nothing from elsewhere and prints nothing. */
    private static final class Silent extends DefaultHandler {
        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
