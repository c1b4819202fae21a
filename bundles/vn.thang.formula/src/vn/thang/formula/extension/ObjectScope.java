// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.extension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.formula.internal.Arithmetic;

/**
 * What names mean for one object during one evaluation. Every name is computed once, so that formulas which name each
 * other take no longer than their number; a name that needs itself is an error.
 */
final class ObjectScope {
    private static final Messages TEXTS = Messages.of(ObjectScope.class);

    private final EObject object;
    private final Map<String, BigDecimal> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    ObjectScope(EObject object) {
        this.object = object;
    }

    BigDecimal[] values(ObjectFormula formula, Map<String, BigDecimal> arguments) throws FormulaException {
        List<String> names = formula.formula().variables();
        BigDecimal[] values = new BigDecimal[names.size()];
        for (int i = 0; i < values.length; i++) {
            String name = names.get(i);
            int position = formula.formula().positionOf(name);
            if (formula.parameters().contains(name)) {
                values[i] = arguments.get(name);
                if (values[i] == null) {
                    throw error(position, "argument", name);
                }
            } else {
                values[i] = value(name, position);
            }
        }
        return values;
    }

    BigDecimal value(String name, int position) throws FormulaException {
        BigDecimal before = known.get(name);
        if (before != null) {
            return before;
        }
        if (open.contains(name)) {
            throw error(position, "cycle", name);
        }
        if (open.size() >= Formula.MAX_DEPTH) {
            throw error(position, "deep", Formula.MAX_DEPTH);
        }
        open.add(name);
        BigDecimal value = compute(name, position);
        open.remove(name);
        known.put(name, value);
        return value;
    }

    private BigDecimal compute(String name, int position) throws FormulaException {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature != null) {
            String derivation = ObjectFormula.text(feature, "derivation");
            return derivation == null
                    ? number(object.eGet(feature), feature, position)
                    : result(ObjectFormula.of(derivation));
        }
        for (EOperation operation : object.eClass().getEAllOperations()) {
            if (operation.getName().equals(name) && operation.getEParameters().isEmpty()) {
                ObjectFormula body = ObjectFormula.body(object.eClass(), name)
                        .orElseThrow(() -> error(position, "unknown", name, object.eClass()));
                return result(body);
            }
        }
        throw error(position, "unknown", name, object.eClass());
    }

    private BigDecimal result(ObjectFormula formula) throws FormulaException {
        BigDecimal[] values = values(formula, Map.of());
        return formula.formula().isCondition()
                ? number(formula.formula().holds(values))
                : formula.formula().evaluate(values);
    }

    private BigDecimal number(Object value, EStructuralFeature feature, int position) throws FormulaException {
        return switch (value) {
            case null -> throw error(position, "empty", feature);
            case BigDecimal number -> Arithmetic.bounded(number, position);
            case Integer number -> BigDecimal.valueOf(number);
            case Boolean yes -> number(yes.booleanValue());
            case LocalDate date -> BigDecimal.valueOf(date.toEpochDay());
            case Enumerator literal -> BigDecimal.valueOf(literal.getValue());
            default -> throw error(position, "kind", feature);
        };
    }

    private static BigDecimal number(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static FormulaException error(int position, String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = position;
        System.arraycopy(args, 0, all, 1, args.length);
        return new FormulaException(position, TEXTS.message(key, all));
    }
}
