// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.internal.xmi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.impl.AggregationImpl;
import vn.thang.criteria.impl.DescribedImpl;
import vn.thang.criteria.impl.IdentifiedImpl;
import vn.thang.criteria.impl.IndexStepImpl;
import vn.thang.criteria.impl.NodeImpl;
import vn.thang.criteria.impl.ScoringRuleImpl;

/**
 * Creates the objects of packages without generated code, also of classes that extend an abstract class of the criteria
 * metamodel, which the generated factory refuses.
 */
public final class ExtensionFactory extends EFactoryImpl {
    @Override
    public EObject create(EClass type) {
        InternalEObject object = type.isAbstract() ? null : instance(generatedBase(type));
        if (object == null) {
            return super.create(type);
        }
        object.eSetClass(type);
        return object;
    }

    /** The class whose Java class EMF would instantiate: the nearest first supertype that has one. */
    private static EClass generatedBase(EClass type) {
        EClass each = type;
        while (each.getInstanceClass() == null && !each.getESuperTypes().isEmpty()) {
            each = each.getESuperTypes().get(0);
        }
        return each;
    }

    private static InternalEObject instance(EClass base) {
        if (base.getEPackage() != CriteriaPackage.eINSTANCE || !base.isAbstract()) {
            return null;
        }
        return switch (base.getClassifierID()) {
            case CriteriaPackage.SCORING_RULE -> new ScoringRuleImpl() {};
            case CriteriaPackage.NODE -> new NodeImpl() {};
            case CriteriaPackage.AGGREGATION -> new AggregationImpl() {};
            case CriteriaPackage.INDEX_STEP -> new IndexStepImpl() {};
            case CriteriaPackage.DESCRIBED -> new DescribedImpl() {};
            case CriteriaPackage.IDENTIFIED -> new IdentifiedImpl() {};
            default -> null;
        };
    }
}
