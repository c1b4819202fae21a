// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.xml.sax.SAXParseException;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.ModelResource;

/** Reads a framework and collects what is wrong with the document. */
public final class FrameworkReader {
    private static final int MOST_FINDINGS = 200;

    private FrameworkReader() {}

    /**
     * Reads the stream to its end, without closing it.
     *
     * @throws BadInputException when it holds no framework
     */
    public static FrameworkDocument read(InputStream in, String file) throws BadInputException {
        LoadFindings findings = new LoadFindings(file);
        ModelResource resource = new ModelResource(URI.createURI("framework.criteria"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        List<Finding> errors = load(resource, in, findings);
        resource.setIntrinsicIDToEObjectMap(null);
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Framework framework)) {
            throw new BadInputException(
                    errors.isEmpty()
                            ? List.of(findings.whole("foreign", CriteriaPackage.eNS_URI))
                            : List.of(errors.get(0)));
        }
        List<Finding> all = new ArrayList<>(errors);
        new SealCheck(file).check(framework).ifPresent(all::add);
        all.addAll(UnknownContent.warnings(resource, file));
        resource.getWarnings().stream()
                .filter(each -> KeepingHandler.COMMENT.equals(each.getMessage()))
                .map(findings::comment)
                .forEach(all::add);
        resource.getErrors().clear();
        resource.getWarnings().clear();
        return new FrameworkDocument(file, framework, all, resource.lines());
    }

    private static List<Finding> load(ModelResource resource, InputStream in, LoadFindings findings)
            throws BadInputException {
        try {
            resource.load(limited(in), null);
            return List.of();
        } catch (IOException | WrappedException e) {
            Throwable cause = root(e);
            switch (cause) {
                case LimitExceededException limit -> throw new BadInputException(findings.limit(limit));
                case SAXParseException parse -> throw new BadInputException(findings.malformed(parse));
                case EOFException empty -> throw new BadInputException(findings.whole("empty"));
                default -> {}
            }
            if (resource.getErrors().isEmpty()) {
                throw new BadInputException(findings.whole("unreadable", String.valueOf(cause.getMessage())));
            }
            return resource.getErrors().stream()
                    .limit(MOST_FINDINGS)
                    .map(Resource.Diagnostic.class::cast)
                    .map(findings::error)
                    .toList();
        }
    }

    private static InputStream limited(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 1);
        int first = stream.read();
        if (first < 0) {
            throw new EOFException();
        }
        stream.unread(first);
        return new LimitedInputStream(stream, ModelResource.MAXIMUM_BYTES);
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
