// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XMI with a parser that refuses document type declarations and thereby every entity. */
public final class SafeLoad extends XMILoadImpl {
    private final Map<EObject, Integer> lines;
    private final Set<String> groups;

    /**
     * Lines of the objects are put into {@code lines}; {@code groups} are qualified names of unknown classes that have
     * children.
     */
    public SafeLoad(XMLHelper helper, Map<EObject, Integer> lines, Set<String> groups) {
        super(helper);
        this.lines = lines;
        this.groups = groups;
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new KeepingHandler(resource, helper, options, lines, groups);
    }
}
