// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.BasicInvocationDelegate;
import org.eclipse.emf.ecore.util.BasicSettingDelegate;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.formula.FormulaException;

/**
 * Lets EMF evaluate the formulas of metamodel packages. Inside OSGi the extensions of this bundle do so; elsewhere
 * {@link #register} has to be called before the first object of such a package is asked.
 */
public final class FormulaDelegates {
    private FormulaDelegates() {}

    /** Registers the delegates; calling it again does nothing. */
    public static void register() {
        EOperation.Internal.InvocationDelegate.Factory.Registry.INSTANCE.putIfAbsent(
                ExtensionPackage.FORMULA, new Operations());
        EStructuralFeature.Internal.SettingDelegate.Factory.Registry.INSTANCE.putIfAbsent(
                ExtensionPackage.FORMULA, new Attributes());
        EValidator.ValidationDelegate.Registry.INSTANCE.putIfAbsent(ExtensionPackage.FORMULA, new Constraints());
    }

    /** For the type of an operation or attribute; null when the formula has no value. */
    private static Object evaluate(
            ObjectFormula formula, InternalEObject object, Map<String, BigDecimal> arguments, EClassifier type) {
        try {
            Class<?> java = type.getInstanceClass();
            if (formula.formula().isCondition()) {
                return formula.holds(object, arguments);
            }
            BigDecimal number = formula.number(object, arguments);
            if (java == int.class || java == Integer.class) {
                return number.intValueExact();
            }
            return java == boolean.class || java == Boolean.class ? (Object) (number.signum() != 0) : number;
        } catch (FormulaException | ArithmeticException e) {
            return null; // the findings of the framework say why
        }
    }

    /** Bodies of operations. */
    public static final class Operations implements EOperation.Internal.InvocationDelegate.Factory {
        @Override
        public EOperation.Internal.InvocationDelegate createInvocationDelegate(EOperation operation) {
            return new BasicInvocationDelegate(operation) {
                @Override
                public Object dynamicInvoke(InternalEObject target, EList<?> given) {
                    try {
                        // the most special override, also when a class above it was asked
                        ObjectFormula body = ObjectFormula.body(target.eClass(), operation.getName())
                                .orElseThrow();
                        Map<String, BigDecimal> arguments = new HashMap<>();
                        List<String> names = body.parameters();
                        for (int i = 0; given != null && i < names.size() && i < given.size(); i++) {
                            if (given.get(i) instanceof BigDecimal number) {
                                arguments.put(names.get(i), number);
                            }
                        }
                        return evaluate(body, target, arguments, operation.getEType());
                    } catch (FormulaException e) {
                        return null; // the findings of the package say why
                    }
                }
            };
        }
    }

    /** Derivations of attributes. */
    public static final class Attributes implements EStructuralFeature.Internal.SettingDelegate.Factory {
        @Override
        public EStructuralFeature.Internal.SettingDelegate createSettingDelegate(EStructuralFeature feature) {
            return new BasicSettingDelegate.Stateless(feature) {
                @Override
                protected Object get(InternalEObject owner, boolean resolve, boolean coreType) {
                    String text = ObjectFormula.text(feature, "derivation");
                    Object value = null;
                    if (text != null) {
                        try {
                            value = evaluate(ObjectFormula.of(text), owner, Map.of(), feature.getEType());
                        } catch (FormulaException e) {
                            value = null; // the findings of the package say why
                        }
                    }
                    return value == null ? feature.getDefaultValue() : value;
                }

                @Override
                protected boolean isSet(InternalEObject owner) {
                    return false;
                }
            };
        }
    }

    /** Constraints of classes. */
    public static final class Constraints implements EValidator.ValidationDelegate {
        @Override
        public boolean validate(
                EClass type, EObject object, Map<Object, Object> context, EOperation invariant, String expression) {
            return holds(object, expression);
        }

        @Override
        public boolean validate(
                EClass type, EObject object, Map<Object, Object> context, String constraint, String expression) {
            return holds(object, expression);
        }

        @Override
        public boolean validate(
                EDataType type, Object value, Map<Object, Object> context, String constraint, String expression) {
            return true;
        }

        private static boolean holds(EObject object, String expression) {
            try {
                return ObjectFormula.of(expression).holds(object, Map.of());
            } catch (FormulaException e) {
                return false;
            }
        }
    }
}
