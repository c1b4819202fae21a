// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.AssessmentPackage;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.text.Texts;

/** Everything in the metamodels has a label in both languages, every class says what it is. */
class MetamodelTextsTest {
    static Stream<EPackage> metamodels() {
        return Stream.of(CriteriaPackage.eINSTANCE, AssessmentPackage.eINSTANCE);
    }

    private static List<ENamedElement> elements(EPackage metamodel) {
        List<ENamedElement> elements = new ArrayList<>();
        metamodel.eAllContents().forEachRemaining(each -> {
            if (each instanceof ENamedElement element && !(each instanceof EOperation)) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static String name(ENamedElement element) {
        return element.eContainer() instanceof ENamedElement owner && !(owner instanceof EPackage)
                ? owner.getName() + "." + element.getName()
                : element.getName();
    }

    @ParameterizedTest
    @MethodSource("metamodels")
    void everyElementHasLabelsInBothLanguages(EPackage metamodel) {
        List<ENamedElement> elements = elements(metamodel);
        assertFalse(elements.size() < 50, "the metamodel was read");
        List<String> missing = new ArrayList<>();
        for (ENamedElement element : elements) {
            EAnnotation labels = element.getEAnnotation(Texts.LABELS);
            for (String language : List.of("en", "vi")) {
                String label = labels == null ? null : labels.getDetails().get(language);
                if (label == null || label.isBlank()) {
                    missing.add(name(element) + " " + language);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Generated code leaves the documentation out, so the models themselves are read. */
    @ParameterizedTest
    @ValueSource(strings = {"criteria", "assessment"})
    void everyClassIsDocumented(String name) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Path file = Path.of("../vn.thang." + name + "/model/" + name + ".ecore")
                .toAbsolutePath()
                .normalize();
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        List<ENamedElement> elements =
                elements((EPackage) resource.getContents().get(0));
        List<String> missing = elements.stream()
                .filter(EClass.class::isInstance)
                .filter(each -> EcoreUtil.getDocumentation(each) == null)
                .map(MetamodelTextsTest::name)
                .toList();
        assertEquals(List.of(), missing);
    }
}
