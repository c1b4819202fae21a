// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;

/**
 * The content of a framework in a form that does not depend on how a file is written: one line per value, features in
 * the order of their names, defaults left out, references by id, unknown content included.
 */
public final class CanonicalContent {
    private static final Set<EStructuralFeature> NOT_CONTENT =
            Set.of(CriteriaPackage.Literals.FRAMEWORK__STATUS, CriteriaPackage.Literals.FRAMEWORK__SEAL);

    /** Attributes that are the text of their element. */
    private static final Set<EStructuralFeature> ELEMENT_CONTENT =
            Set.of(CriteriaPackage.Literals.TEXT__VALUE, CriteriaPackage.Literals.PACKAGE_USE__CONTENT);

    private final StringBuilder out = new StringBuilder();
    private final Map<EObject, AnyType> extensions;

    private CanonicalContent(Framework framework) {
        extensions =
                framework.eResource() instanceof XMLResource resource ? resource.getEObjectToExtensionMap() : Map.of();
        object(framework, framework.eClass().getName(), null, 0);
    }

    /** SHA-256 in 64 lower-case hexadecimal digits, of everything but status and seal. */
    public static String hash(Framework framework) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(of(framework).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The canonical text that is hashed. */
    static String of(Framework framework) {
        return new CanonicalContent(framework).out.toString();
    }

    private void object(EObject object, String role, EClass expected, int depth) {
        EClass type = object.eClass();
        String kind = type == expected ? "" : " " + type.getEPackage().getNsURI() + "#" + type.getName();
        line(depth, role + kind);
        List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
        features.sort((a, b) -> a.getName().compareTo(b.getName()));
        AnyType extension = extensions.get(object);
        if (extension != null) {
            anything(extension, depth + 1);
        }
        for (EStructuralFeature feature : features) {
            if (!feature.isTransient() && !NOT_CONTENT.contains(feature) && object.eIsSet(feature)) {
                Object value = object.eGet(feature, false);
                Collection<?> values = feature.isMany() ? (Collection<?>) value : Collections.singletonList(value);
                values.forEach(each -> value(feature, each, depth + 1));
            }
        }
    }

    private void value(EStructuralFeature feature, Object value, int depth) {
        String name = feature.getName();
        switch (feature) {
            case EAttribute attribute
            when value instanceof FeatureMap.Entry entry ->
                value(entry.getEStructuralFeature(), entry.getValue(), depth);
            case EAttribute attribute when ELEMENT_CONTENT.contains(attribute) && "".equals(value) -> {
                // an empty text is read back as it is: nothing
            }
            case EAttribute attribute ->
                line(depth, name + "=" + quoted(EcoreUtil.convertToString(attribute.getEAttributeType(), value)));
            case EReference reference
            when value instanceof AnyType any -> {
                line(depth, name);
                anything(any, depth + 1);
            }
            case EReference reference
            when reference.isContainment() -> object((EObject) value, name, reference.getEReferenceType(), depth);
            default -> line(depth, name + "->" + target((EObject) value));
        }
    }

    private void anything(AnyType any, int depth) {
        any.getAnyAttribute().forEach(entry -> value(entry.getEStructuralFeature(), entry.getValue(), depth));
        for (FeatureMap.Entry entry : any.getMixed()) {
            boolean blank = entry.getValue() instanceof String text && text.isBlank();
            if (!blank) {
                value(entry.getEStructuralFeature(), entry.getValue(), depth);
            }
        }
    }

    private static String target(EObject object) {
        if (object.eIsProxy()) {
            return String.valueOf(((InternalEObject) object).eProxyURI());
        }
        return object instanceof Identified identified ? String.valueOf(identified.getId()) : "";
    }

    private static String quoted(String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    private void line(int depth, String text) {
        out.repeat(' ', depth).append(text).append('\n');
    }
}
