// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentPackage;
import vn.thang.assessment.Unit;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.io.ModelResource;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * The small model of an assessment as an XMI document. References to the framework are written as its elements' ids;
 * content that this version does not know is kept and written again.
 */
public final class ModelDocument {
    private static final Messages MESSAGES = Messages.of(ModelDocument.class);

    /** Under this name the document refers to the framework. */
    private static final String FRAMEWORK = "framework.criteria";

    private ModelDocument() {}

    /**
     * Reads a document.
     *
     * @param framework to which it refers, as {@link vn.thang.criteria.io.FrameworkFiles} loads it
     * @param file stands for the file in findings
     * @throws BadInputException not an XMI document of an assessment, or a reference to something that is not there
     */
    public static Assessment read(byte[] document, Framework framework, String file) throws BadInputException {
        Metamodel.init();
        AssessmentPackage.eINSTANCE.eClass();
        ModelResource resource = beside(framework);
        try {
            load(resource, document, (ResourceImpl) framework.eResource());
        } catch (IOException | WrappedException e) {
            throw bad(file, null, "unreadable", reason(e));
        }
        if (resource.getContents().size() != 1
                || !(resource.getContents().getFirst() instanceof Assessment assessment)) {
            throw bad(file, null, "foreign");
        }
        Map<EObject, Collection<EStructuralFeature.Setting>> unresolved =
                EcoreUtil.UnresolvedProxyCrossReferencer.find(resource);
        for (Map.Entry<EObject, Collection<EStructuralFeature.Setting>> each : unresolved.entrySet()) {
            EObject from = each.getValue().iterator().next().getEObject();
            String fragment = EcoreUtil.getURI(each.getKey()).fragment();
            throw bad(file, nameOf(from), "unresolved", fragment == null ? "?" : fragment);
        }
        return assessment;
    }

    /**
     * Writes a document; it names the framework with its version and hash. The same model gives the same bytes.
     *
     * @param framework to which the model may refer
     * @param file stands for the file in findings
     * @throws BadInputException a reference leads out of model and framework, or a unit's id is missing or there twice
     */
    public static byte[] write(Assessment model, Framework framework, String file) throws BadInputException {
        check(model, framework, file);
        boolean own = model.eResource() instanceof ModelResource
                && framework.eResource() != null
                && model.eResource().getResourceSet() == framework.eResource().getResourceSet();
        Resource resource = own ? model.eResource() : copy(model, framework);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An empty document that sees the framework and nothing else. */
    private static ModelResource beside(Framework framework) {
        ModelResource resource = new ModelResource(URI.createURI("assessment.xmi"));
        framework.eResource().getResourceSet().getResources().add(resource);
        return resource;
    }

    private static void load(ModelResource resource, byte[] document, ResourceImpl framework) throws IOException {
        // Without these maps every reference to an id walks the whole document.
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        framework.setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            resource.load(
                    new ByteArrayInputStream(document),
                    Map.of(
                            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                            XMLResource.OPTION_DISABLE_NOTIFY, true));
            EcoreUtil.resolveAll(resource);
        } finally {
            resource.setIntrinsicIDToEObjectMap(null);
            framework.setIntrinsicIDToEObjectMap(null);
        }
    }

    private static ModelResource copy(Assessment model, Framework framework) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Framework frameworkCopy = (Framework) copier.copy(framework);
        Assessment modelCopy = (Assessment) copier.copy(model);
        copier.copyReferences();
        FrameworkReference reference = CriteriaFactory.eINSTANCE.createFrameworkReference();
        reference.setFrameworkId(framework.getId());
        reference.setVersion(framework.getVersion());
        reference.setContentHash(FrameworkFiles.contentHash(framework));
        modelCopy.setFramework(reference);
        new ModelResource(URI.createURI(FRAMEWORK)).getContents().add(frameworkCopy);
        ModelResource resource = beside(frameworkCopy);
        resource.getContents().add(modelCopy);
        if (model.eResource() instanceof XMLResource original) {
            copier.forEach((from, to) -> {
                if (original.getEObjectToExtensionMap().get(from) instanceof AnyType unknown) {
                    resource.getEObjectToExtensionMap().put(to, EcoreUtil.copy(unknown));
                }
            });
        }
        return resource;
    }

    private static void check(Assessment model, Framework framework, String file) throws BadInputException {
        Set<String> ids = new HashSet<>();
        for (Unit unit : model.getUnits()) {
            if (unit.getId() == null || unit.getId().isBlank()) {
                throw bad(file, nameOf(unit), "unit.noId");
            }
            if (!ids.add(unit.getId())) {
                throw bad(file, unit.getId(), "unit.twice");
            }
        }
        Iterable<EObject> contents = model::eAllContents;
        for (EObject element : contents) {
            for (EObject target : element.eCrossReferences()) {
                EObject root = EcoreUtil.getRootContainer(target);
                if (root != model && root != framework) {
                    throw bad(file, nameOf(element), "outside", nameOf(target));
                }
            }
        }
    }

    private static String nameOf(EObject element) {
        String id = element instanceof Identified identified ? identified.getId() : null;
        String code = element instanceof Described described ? described.getCode() : null;
        return Stream.of(code, id, element.eClass().getName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static BadInputException bad(String file, String element, String key, Object... args) {
        Message message = MESSAGES.message(key, args);
        return new BadInputException(
                Finding.error("assessment-model", Location.file(file).withElement(element), message));
    }
}
