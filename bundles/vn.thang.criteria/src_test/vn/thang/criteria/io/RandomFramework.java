// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkStatus;
import vn.thang.criteria.Identified;

/**
 * A framework with every class of the metamodel in it and every feature set at random (by a seed), awkward texts
 * included. It is well-formed, not meaningful.
 */
final class RandomFramework {
    private static final int DEPTH = 5;
    private static final List<String> TEXTS = List.of(
            "Bộ tiêu chí Ứng dụng CNTT",
            "a < b && \"c\" > 'd'",
            "line one\n  line two\n\n- item",
            " leading and trailing ",
            "tab\there",
            "",
            "Đắk Lắk / Đăk Lăk, 𝛼≤10 %",
            "]]>",
            "carriage\rreturn");

    private final Random random;
    private final List<EObject> objects = new ArrayList<>();
    private int ids;

    private RandomFramework(long seed) {
        random = new Random(seed);
    }

    static Framework of(long seed) {
        Metamodel.init();
        RandomFramework maker = new RandomFramework(seed);
        Framework framework = (Framework) maker.create(CriteriaPackage.Literals.FRAMEWORK, 0);
        maker.objects.forEach(maker::link);
        framework.setStatus(FrameworkStatus.DRAFT);
        framework.setSeal(null);
        return framework;
    }

    private EObject create(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        objects.add(object);
        type.getEAllAttributes().forEach(attribute -> fill(object, attribute));
        if (object instanceof Identified identified) {
            identified.setId(type.getName() + "-" + ids++);
        }
        for (EReference reference : type.getEAllContainments()) {
            contain(object, reference, depth);
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private void contain(EObject object, EReference reference, int depth) {
        List<EClass> types = new ArrayList<>(concrete(reference.getEReferenceType()));
        boolean recursive = reference.getEReferenceType().isSuperTypeOf(object.eClass());
        if (depth >= DEPTH || recursive && depth >= 3) {
            return;
        }
        Collections.shuffle(types, random);
        if (reference.isMany()) {
            List<EObject> list = (List<EObject>) object.eGet(reference);
            int size = depth < 3 ? types.size() + random.nextInt(2) : random.nextInt(2);
            for (int i = 0; i < size; i++) {
                list.add(create(types.get(i % types.size()), depth + 1));
            }
        } else {
            object.eSet(reference, create(types.get(0), depth + 1));
        }
    }

    static List<EClass> concrete(EClass base) {
        return CriteriaPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && base.isSuperTypeOf(each))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            List<Object> list = (List<Object>) object.eGet(attribute);
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(value(attribute));
            }
        } else if (attribute.isRequired() || random.nextInt(4) > 0) {
            object.eSet(attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals()
                    .get(random.nextInt(type.getELiterals().size()))
                    .getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000) - 5_000, random.nextInt(6));
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(20_000));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        return type == String.class ? TEXTS.get(random.nextInt(TEXTS.size())) : (Object) random.nextInt(10);
    }

    @SuppressWarnings("unchecked")
    private void link(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            List<EObject> targets = objects.stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            if (targets.isEmpty()) {
                continue;
            }
            EObject target = targets.get(random.nextInt(targets.size()));
            if (reference.isMany()) {
                ((List<EObject>) object.eGet(reference)).add(target);
            } else {
                object.eSet(reference, target);
            }
        }
    }
}
