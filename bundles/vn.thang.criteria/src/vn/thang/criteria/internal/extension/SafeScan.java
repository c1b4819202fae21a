// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.extension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;

/** Looks whether a document is XML without a document type and within limits, before anything is made of it. */
final class SafeScan extends DefaultHandler {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 32;

    private int count;
    private int depth;

    private SafeScan() {}

    /** A parser that refuses document type declarations and thereby every entity. */
    static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser();
    }

    static void check(byte[] document, String name) throws BadInputException {
        try {
            parser().parse(new ByteArrayInputStream(document), new SafeScan());
        } catch (SAXParseException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            Finding finding = doctype
                    ? EcoreReader.finding(name, "doctype")
                    : EcoreReader.finding(name, "unreadable", String.valueOf(e.getMessage()));
            throw new BadInputException(new Finding(
                    finding.severity(),
                    finding.rule(),
                    finding.location().withRow(e.getLineNumber()),
                    finding.message()));
        } catch (SAXException e) {
            throw new BadInputException(EcoreReader.finding(name, "limits", MOST_ELEMENTS, DEEPEST));
        } catch (IOException | ParserConfigurationException e) {
            throw new BadInputException(EcoreReader.finding(name, "unreadable", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        count++;
        depth++;
        if (count > MOST_ELEMENTS || depth > DEEPEST) {
            throw new SAXException("limit");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }
}
