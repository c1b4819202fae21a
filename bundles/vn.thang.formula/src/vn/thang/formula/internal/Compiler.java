// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/**
 * Turns EvalEx's syntax tree into a tree of terms whose types are known beforehand: numbers and conditions. Evaluation
 * keeps no state, so a compiled formula serves any number of threads without copies.
 */
public final class Compiler {
    private final List<String> variables = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    private Compiler() {}

    /** Parses, checks types, names of functions and numbers of arguments, and compiles. */
    public static Program compile(String text) throws FormulaException {
        ASTNode tree = Grammar.parse(text);
        Compiler compiler = new Compiler();
        boolean condition = isCondition(tree);
        return new Program(
                condition ? null : compiler.number(tree, 0),
                condition ? compiler.condition(tree, 0) : null,
                List.copyOf(compiler.variables),
                List.copyOf(compiler.positions));
    }

    private static boolean isCondition(ASTNode node) {
        return switch (node.getToken().getType()) {
            case INFIX_OPERATOR -> "+-*/^".indexOf(node.getToken().getValue()) < 0;
            case PREFIX_OPERATOR -> node.getToken().getValue().equals("!");
            default -> false;
        };
    }

    private NumberTerm number(ASTNode node, int depth) throws FormulaException {
        Token token = node.getToken();
        int at = token.getStartPosition();
        limit(depth, at);
        if (isCondition(node)) {
            throw Grammar.error(at, "numberExpected");
        }
        return switch (token.getType()) {
            case NUMBER_LITERAL -> literal(token);
            case VARIABLE_OR_CONSTANT -> variable(token);
            case PREFIX_OPERATOR -> sign(token, number(child(node, 0), depth + 1));
            case INFIX_OPERATOR -> operation(token, number(child(node, 0), depth), number(child(node, 1), depth + 1));
            case FUNCTION -> function(node, depth);
            default -> throw Grammar.error(at, "unreadable", token.getValue());
        };
    }

    private static void limit(int depth, int at) throws FormulaException {
        if (depth > Formula.MAX_DEPTH) {
            throw Grammar.error(at, "tooDeep", Formula.MAX_DEPTH);
        }
    }

    private static ASTNode child(ASTNode node, int i) throws FormulaException {
        if (i >= node.getParameters().size()) {
            throw Grammar.error(
                    node.getToken().getStartPosition(),
                    "unreadable",
                    node.getToken().getValue());
        }
        return node.getParameters().get(i);
    }

    private static NumberTerm literal(Token token) throws FormulaException {
        int at = token.getStartPosition();
        BigDecimal value;
        try {
            if (token.getValue().length() > 80) {
                throw Grammar.error(at, "magnitude", 60);
            }
            value = Arithmetic.bounded(new BigDecimal(token.getValue()), at);
        } catch (NumberFormatException e) {
            throw Grammar.error(at, "number", token.getValue());
        }
        return values -> value;
    }

    private NumberTerm variable(Token token) {
        String name = token.getValue();
        int known = variables.indexOf(name);
        int index = known >= 0 ? known : variables.size();
        if (known < 0) {
            variables.add(name);
            positions.add(token.getStartPosition());
        }
        return values -> values[index];
    }

    private static NumberTerm sign(Token token, NumberTerm a) {
        return token.getValue().equals("-") ? values -> a.value(values).negate() : a;
    }

    private static NumberTerm operation(Token token, NumberTerm a, NumberTerm b) throws FormulaException {
        int at = token.getStartPosition();
        return switch (token.getValue()) {
            case "+" -> values -> Arithmetic.bounded(a.value(values).add(b.value(values), Arithmetic.CONTEXT), at);
            case "-" -> values -> Arithmetic.bounded(a.value(values).subtract(b.value(values), Arithmetic.CONTEXT), at);
            case "*" -> values -> Arithmetic.bounded(a.value(values).multiply(b.value(values), Arithmetic.CONTEXT), at);
            case "/" -> values -> Arithmetic.divide(a.value(values), b.value(values), at);
            case "^" -> values -> Arithmetic.power(a.value(values), b.value(values), at);
            default -> throw Grammar.error(at, "unreadable", token.getValue());
        };
    }

    private NumberTerm function(ASTNode node, int depth) throws FormulaException {
        String name = node.getToken().getValue().toUpperCase(Locale.ROOT);
        int at = node.getToken().getStartPosition();
        int least = name.equals("IF") ? 3 : name.equals("ROUND") ? 2 : 1;
        int most = List.of("MIN", "MAX", "SUM", "AVERAGE").contains(name) ? Integer.MAX_VALUE : least;
        int given = node.getParameters().size();
        if (given < least || given > most) {
            throw Grammar.error(at, "argumentCount", name);
        }
        if (name.equals("IF")) {
            ConditionTerm when = condition(child(node, 0), depth + 1);
            NumberTerm yes = number(child(node, 1), depth + 1);
            NumberTerm no = number(child(node, 2), depth + 1);
            return values -> when.holds(values) ? yes.value(values) : no.value(values);
        }
        NumberTerm[] arguments = new NumberTerm[given];
        for (int i = 0; i < given; i++) {
            arguments[i] = number(child(node, i), depth + 1);
        }
        NumberTerm a = arguments[0];
        return switch (name) {
            case "MIN" ->
                values -> {
                    BigDecimal best = a.value(values);
                    for (int i = 1; i < arguments.length; i++) {
                        best = best.min(arguments[i].value(values));
                    }
                    return best;
                };
            case "MAX" ->
                values -> {
                    BigDecimal best = a.value(values);
                    for (int i = 1; i < arguments.length; i++) {
                        best = best.max(arguments[i].value(values));
                    }
                    return best;
                };
            case "SUM" -> values -> sum(arguments, values, at);
            case "AVERAGE" ->
                values -> Arithmetic.divide(sum(arguments, values, at), BigDecimal.valueOf(arguments.length), at);
            case "ABS" -> values -> a.value(values).abs();
            case "FLOOR" -> values -> a.value(values).setScale(0, RoundingMode.FLOOR);
            case "CEILING" -> values -> a.value(values).setScale(0, RoundingMode.CEILING);
            case "SQRT" -> values -> Arithmetic.squareRoot(a.value(values), at);
            case "ROUND" -> values -> Arithmetic.round(a.value(values), arguments[1].value(values), at);
            default -> throw Grammar.error(at, "unknownFunction", name);
        };
    }

    private static BigDecimal sum(NumberTerm[] arguments, BigDecimal[] values, int at) throws FormulaException {
        BigDecimal sum = BigDecimal.ZERO;
        for (NumberTerm argument : arguments) {
            sum = Arithmetic.bounded(sum.add(argument.value(values), Arithmetic.CONTEXT), at);
        }
        return sum;
    }

    private ConditionTerm condition(ASTNode node, int depth) throws FormulaException {
        Token token = node.getToken();
        int at = token.getStartPosition();
        limit(depth, at);
        if (!isCondition(node)) {
            throw Grammar.error(at, "conditionExpected");
        }
        if (token.getValue().equals("!")) {
            ConditionTerm a = condition(child(node, 0), depth + 1);
            return values -> !a.holds(values);
        }
        if (token.getValue().equals("&&") || token.getValue().equals("||")) {
            ConditionTerm a = condition(child(node, 0), depth + 1);
            ConditionTerm b = condition(child(node, 1), depth + 1);
            return token.getValue().equals("&&")
                    ? values -> a.holds(values) && b.holds(values)
                    : values -> a.holds(values) || b.holds(values);
        }
        NumberTerm a = number(child(node, 0), depth + 1);
        NumberTerm b = number(child(node, 1), depth + 1);
        return switch (token.getValue()) {
            case "<" -> values -> a.value(values).compareTo(b.value(values)) < 0;
            case "<=" -> values -> a.value(values).compareTo(b.value(values)) <= 0;
            case ">" -> values -> a.value(values).compareTo(b.value(values)) > 0;
            case ">=" -> values -> a.value(values).compareTo(b.value(values)) >= 0;
            case "=", "==" -> values -> a.value(values).compareTo(b.value(values)) == 0;
            case "!=", "<>" -> values -> a.value(values).compareTo(b.value(values)) != 0;
            default -> throw Grammar.error(at, "unreadable", token.getValue());
        };
    }
}
