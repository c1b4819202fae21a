// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ooxml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part forward. Names come without prefix; a document type declaration is refused. */
public final class XmlEvents {
    private XmlEvents() {}

    /** Receives elements and texts. */
    public interface Handler {
        void start(String name, XMLStreamReader at);

        void text(String text);

        void end(String name);
    }

    /**
     * Reads a part to its end.
     *
     * @throws IOException the part is no XML, or it has a document type declaration
     */
    public static void read(InputStream in, Handler handler) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
                    case XMLStreamConstants.DTD -> throw new IOException("a part with a document type declaration");
                    default -> {
                        // comments and instructions say nothing to a reader
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
