// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import vn.thang.assessment.store.Cell;
import vn.thang.scoring.ScoreStatus;
import vn.thang.script.internal.AssessmentView.Problem;

/**
 * Values of Thang as values of a script and back. Missing is {@code undefined}, not applicable is {@code NA}; both are NaN where a
 * script reckons with them, never 0.
 */
final class Values {
    /** Longer ones are no figures. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final Context context;
    private final ScriptableObject scope;
    private final AssessmentView view;
    private final ScriptableObject notApplicable;

    Values(Context context, ScriptableObject scope, AssessmentView view) {
        this.context = context;
        this.scope = scope;
        this.view = view;
        notApplicable = (ScriptableObject) context.newObject(scope);
        method("toString", "NA");
        method("valueOf", Double.NaN);
        notApplicable.sealObject();
    }

    private void method(String name, Object result) {
        notApplicable.defineProperty(
                name, new LambdaFunction(scope, name, 0, (cx, at, self, given) -> result), ScriptableObject.DONTENUM);
    }

    Scriptable notApplicable() {
        return notApplicable;
    }

    Scriptable object(Map<String, Object> properties) {
        ScriptableObject object = (ScriptableObject) context.newObject(scope);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> ScriptableObject.putProperty(object, each.getKey(), each.getValue()));
        object.sealObject();
        return object;
    }

    Scriptable array(Stream<Scriptable> elements) {
        return context.newArray(scope, elements.toArray());
    }

    Object number(ScoreStatus status, BigDecimal value) {
        Object exact = exact(status, value);
        return exact instanceof String ? value.doubleValue() : exact;
    }

    Object exact(ScoreStatus status, BigDecimal value) {
        if (status == ScoreStatus.NOT_APPLICABLE) {
            return notApplicable;
        }
        return value == null ? Undefined.instance : value.toPlainString();
    }

    Object cell(Cell cell) {
        return switch (cell.status()) {
            case MISSING -> Undefined.instance;
            case NOT_APPLICABLE -> notApplicable;
            case VALUE -> cell.value().doubleValue();
        };
    }

    /** A number as it is written in its shortest form: 0.1 is 0.1. */
    Cell cellOf(Object value) throws Problem {
        if (value == notApplicable) {
            return Cell.NOT_APPLICABLE;
        }
        if (value == null || Undefined.isUndefined(value)) {
            return Cell.MISSING;
        }
        if (value instanceof BigInteger whole && whole.bitLength() < 128) {
            return Cell.of(new BigDecimal(whole));
        }
        if (value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && Math.abs(number.doubleValue()) < 1e40) {
            return Cell.of(new BigDecimal(Double.toString(number.doubleValue())));
        }
        if (value instanceof Boolean yes) {
            return Cell.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (value instanceof CharSequence text && DECIMAL.matcher(text).matches()) {
            return Cell.of(new BigDecimal(text.toString()));
        }
        throw view.problem("value", text(value));
    }

    /** A unit or a node stands for its code. */
    static String text(Object value) {
        if (value instanceof Scriptable object && !(value instanceof LambdaFunction)) {
            Object code = object.get("code", object);
            if (code instanceof CharSequence) {
                return code.toString();
            }
        }
        return Context.toString(value);
    }
}
