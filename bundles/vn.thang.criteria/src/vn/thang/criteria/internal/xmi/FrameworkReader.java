// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.xml.sax.SAXParseException;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.InstalledExtensions;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.internal.extension.PackageUses;
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
        return read(in, file, new PackageUses(InstalledExtensions.visibleFrom(null), file, false));
    }

    /** As {@link #read(InputStream, String)} with the packages that count for the file. */
    public static FrameworkDocument read(InputStream in, String file, PackageUses packages) throws BadInputException {
        LoadFindings findings = new LoadFindings(file);
        byte[] content = content(in, findings);
        Set<String> groups = new HashSet<>();
        ModelResource resource;
        List<Finding> errors;
        do {
            resource = new ModelResource(URI.createURI("framework.criteria"), groups);
            resource.getResourceSet().getPackageRegistry().putAll(packages.packages());
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            errors = load(resource, content, findings);
            resource.setIntrinsicIDToEObjectMap(null);
        } while (groups.addAll(UnknownContent.groups(resource)) | brings(packages, resource));
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Framework framework)) {
            throw new BadInputException(
                    errors.isEmpty()
                            ? List.of(findings.whole("foreign", CriteriaPackage.eNS_URI))
                            : List.of(errors.get(0)));
        }
        List<Finding> changed = PackageUses.embed(framework).stream()
                .map(each -> findings.changed(framework, each))
                .toList();
        List<Finding> all = new ArrayList<>(errors);
        FrameworkDocument bare = new FrameworkDocument(file, framework, List.of(), resource.lines());
        all.addAll(ContentCheck.findings(framework, bare::locate));
        new SealCheck(file).check(framework).ifPresent(all::add);
        List<Finding> unknown = UnknownContent.warnings(resource, file);
        all.addAll(unknown);
        all.addAll(
                packages.findings(unknown.stream().anyMatch(each -> each.rule().equals(UnknownContent.PACKAGE))));
        all.addAll(changed);
        resource.getWarnings().stream()
                .filter(each -> each instanceof KeepingHandler.Comment)
                .map(findings::comment)
                .forEach(all::add);
        resource.getErrors().clear();
        resource.getWarnings().clear();
        return new FrameworkDocument(file, framework, all, resource.lines());
    }

    private static boolean brings(PackageUses packages, ModelResource resource) {
        return resource.getContents().size() == 1
                && resource.getContents().get(0) instanceof Framework framework
                && packages.embedded(framework);
    }

    private static List<Finding> load(ModelResource resource, byte[] content, LoadFindings findings)
            throws BadInputException {
        try {
            resource.load(new ByteArrayInputStream(content), null);
            return List.of();
        } catch (IOException | WrappedException e) {
            Throwable cause = root(e);
            switch (cause) {
                case LimitExceededException limit -> throw new BadInputException(findings.limit(limit));
                case SAXParseException parse -> throw new BadInputException(findings.malformed(parse));
                default -> {}
            }
            if (resource.getErrors().isEmpty()) {
                throw new BadInputException(findings.whole("unreadable", String.valueOf(cause.getMessage())));
            }
            return resource.getErrors().stream()
                    .limit(MOST_FINDINGS)
                    .map(Resource.Diagnostic.class::cast)
                    .map(error -> findings.error(error, resource.lines()))
                    .toList();
        }
    }

    private static byte[] content(InputStream in, LoadFindings findings) throws BadInputException {
        try {
            byte[] content = in.readNBytes((int) ModelResource.MAXIMUM_BYTES + 1);
            if (content.length == 0) {
                throw new BadInputException(findings.whole("empty"));
            }
            if (content.length > ModelResource.MAXIMUM_BYTES) {
                throw new BadInputException(
                        findings.limit(new LimitExceededException(LimitExceededException.Limit.BYTES, 0)));
            }
            return content;
        } catch (IOException e) {
            throw new BadInputException(findings.whole("unreadable", e.toString()));
        }
    }

    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
