// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.ast.BigIntLiteral;
import org.mozilla.javascript.ast.VariableDeclaration;
import vn.thang.criteria.text.Messages;

/**
 * Takes from a script what the limits could not end: text that becomes code, whole numbers of any size, and lists so long that one
 * built-in function would be at them for minutes without a step of the script.
 */
final class Guards {
    private static final Messages MESSAGES = Messages.of(Guards.class);
    /** Elements of a list that a built-in function goes through; more than units times criteria of any assessment in use. */
    private static final int LONGEST = 2_000_000;
    /** A loop that Rhino cannot even read. */
    private static final Pattern CONSTANT_LOOP = Pattern.compile("\\bfor\\s*\\(\\s*const\\b");

    private final Context context;
    private final ScriptableObject scope;
    private final Locale locale;
    private final Runnable watch;

    /** @param watch ends the script when a limit is reached */
    Guards(Context context, ScriptableObject scope, Locale locale, Runnable watch) {
        this.context = context;
        this.scope = scope;
        this.locale = locale;
        this.watch = watch;
    }

    void set() {
        for (String each : List.of("(function () {})", "(function* () {})")) {
            Scriptable function = (Scriptable) context.evaluateString(scope, each, "", 1, null);
            function.getPrototype().delete("constructor");
        }
        List.of("eval", "Function", "BigInt", "BigInt64Array", "BigUint64Array").forEach(scope::delete);
        Scriptable array = constructor("Array");
        guard(
                (Scriptable) array.get("prototype", array),
                (self, given) -> Stream.concat(Stream.of(self), Arrays.stream(given)));
        guard(array, (self, given) -> Arrays.stream(given));
        Scriptable string = constructor("String");
        guard((Scriptable) string.get("prototype", string), (self, given) -> Stream.empty());
        Scriptable function = (Scriptable) context.evaluateString(scope, "(function () {})", "", 1, null);
        guard(function.getPrototype(), (self, given) -> Arrays.stream(given));
        guard(constructor("Reflect"), (self, given) -> Arrays.stream(given));
        guard(constructor("JSON"), (self, given) -> Arrays.stream(given));
    }

    private Scriptable constructor(String name) {
        return (Scriptable) scope.get(name, scope);
    }

    /** Which of the values that a function is given it may go through from end to end. */
    private interface Lists {
        Stream<Object> of(Object self, Object[] given);
    }

    private void guard(Scriptable owner, Lists lists) {
        for (Object id : ((ScriptableObject) owner).getAllIds()) {
            if (id instanceof String name
                    && !name.equals("constructor")
                    && owner.get(name, owner) instanceof Function original) {
                int length = ScriptRuntime.toInt32(original.get("length", original));
                ((ScriptableObject) owner)
                        .defineProperty(
                                name,
                                new LambdaFunction(scope, name, length, (cx, at, self, given) -> {
                                    watch.run();
                                    lists.of(self, given).forEach(this::check);
                                    return original.call(cx, at, self, given);
                                }),
                                ScriptableObject.DONTENUM);
            }
        }
    }

    private void check(Object value) {
        if (value instanceof Scriptable list
                && list.get("length", list) instanceof Number length
                && length.doubleValue() > LONGEST) {
            throw Context.reportRuntimeError(MESSAGES.text(locale, "list", LONGEST));
        }
    }

    /** Refuses a text that writes whole numbers of any size, or constants: Rhino gives them one value for all rounds of a loop. */
    void read(String text, String name) {
        CompilerEnvirons environment = new CompilerEnvirons();
        environment.initFromContext(context);
        try {
            new Parser(environment).parse(text, name, 1).visit(node -> {
                if (node instanceof BigIntLiteral) {
                    throw refused("bigint", name, node.getLineno());
                }
                if (node instanceof VariableDeclaration declaration && declaration.isConst()) {
                    throw refused("const", name, node.getLineno());
                }
                return true;
            });
        } catch (EvaluatorException e) {
            Matcher loop = CONSTANT_LOOP.matcher(text);
            throw loop.find()
                    ? refused(
                            "const",
                            name,
                            1
                                    + (int) text.substring(0, loop.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count())
                    : e;
        }
    }

    private EvaluatorException refused(String key, String name, int line) {
        return Context.reportRuntimeError(MESSAGES.text(locale, key), name, line, null, 0);
    }
}
