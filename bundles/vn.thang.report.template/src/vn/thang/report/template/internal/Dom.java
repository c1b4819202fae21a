// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Small tools on the XML of Office documents. */
final class Dom {
    static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Dom() {}

    static Document parse(InputStream in) throws IOException {
        return parse(new InputSource(in));
    }

    static Document parse(String xml) throws IOException {
        return parse(new InputSource(new StringReader(xml)));
    }

    /** No document type, no entities: POI's parser refuses them. */
    private static Document parse(InputSource source) throws IOException {
        try {
            DocumentBuilder builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // POI's own would print what is wrong with a stranger's file
            return builder.parse(source);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static String print(Document document) throws IOException {
        try {
            StringWriter out = new StringWriter();
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
            Transformer transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            children.add(each);
        }
        return children;
    }

    /** All elements of Word with this name, in document order. */
    static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (is(each, name)) {
                found.add((Element) each);
            }
            collect(each, name, found);
        }
    }

    /** All elements with one of these local names, in document order. */
    static List<Element> named(Node root, String... names) {
        List<Element> found = new ArrayList<>();
        named(root, Set.of(names), found);
        return found;
    }

    private static void named(Node node, Set<String> names, List<Element> found) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                if (names.contains(element.getLocalName())) {
                    found.add(element);
                }
                named(each, names, found);
            }
        }
    }

    /** The nearest element of Word with this name around a node; null when there is none. */
    static Element around(Node node, String name) {
        Node each = node.getParentNode();
        while (each != null && !is(each, name)) {
            each = each.getParentNode();
        }
        return (Element) each;
    }

    static void insertAfter(Node added, Node node) {
        node.getParentNode().insertBefore(added, node.getNextSibling());
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
