// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.extension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.xml.sax.SAXParseException;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.internal.xmi.ExtensionFactory;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Messages;

/** Reads an {@code .ecore} of which nothing is trusted: opens nothing else, loads no Java class, keeps limits. */
public final class EcoreReader {
    static final Messages MESSAGES = Messages.of(EcoreReader.class);

    private EcoreReader() {}

    /** The file as text with line feeds and without a byte order mark. */
    public static String content(byte[] file, String name) throws BadInputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new BadInputException(finding(name, "encoding"));
        }
    }

    /** The package, ready to be used. */
    public static EPackage read(String content, String name) throws BadInputException {
        Metamodel.init();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        SafeScan.check(bytes, name);
        Resource resource = new Closed().createResource(URI.createURI("package.ecore"));
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException | WrappedException e) {
            throw new BadInputException(unreadable(e, name));
        }
        if (resource.getContents().size() != 1
                || !(resource.getContents().getFirst() instanceof EPackage metamodel)
                || resource.getContents().getFirst().eClass() != EcorePackage.Literals.EPACKAGE) {
            throw new BadInputException(finding(name, "foreign"));
        }
        List<Finding> wrong = new PackageCheck(name).findings(metamodel);
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        Delegates.declare(metamodel);
        resource.setURI(URI.createURI(metamodel.getNsURI()));
        metamodel.setEFactoryInstance(new ExtensionFactory());
        return metamodel;
    }

    private static Finding unreadable(Exception e, String name) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        // EMF adds the place under the name that it was given, which means nothing to anybody
        String reason = String.valueOf(cause.getMessage()).replaceFirst(" \\(\\S*, \\d+, \\d+\\)$", "");
        Finding finding = finding(name, "unreadable", reason);
        return cause instanceof SAXParseException parse
                ? new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.location().withRow(parse.getLineNumber()),
                        finding.message())
                : finding;
    }

    static Finding finding(String name, String key, Object... args) {
        return Finding.error("extension-package", Location.file(name), MESSAGES.message(key, args));
    }

    /** Knows the criteria metamodel and Ecore, under whatever address a tool names them, and opens nothing. */
    private static final class Closed extends ResourceSetImpl {
        Closed() {
            EPackageRegistryImpl known = new EPackageRegistryImpl();
            known.put(CriteriaPackage.eNS_URI, CriteriaPackage.eINSTANCE);
            known.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
            setPackageRegistry(known);
            getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl() {
                @Override
                public Resource createResource(URI uri) {
                    return new EcoreResource(uri);
                }
            });
        }

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return switch (String.valueOf(uri.lastSegment())) {
                case "criteria.ecore" -> CriteriaPackage.eINSTANCE.eResource();
                case "Ecore.ecore" -> EcorePackage.eINSTANCE.eResource();
                default -> super.getResource(uri, false);
            };
        }
    }
}
