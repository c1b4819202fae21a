// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula.internal;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;

/** EvalEx as the parser, with only what {@link Formula} documents; checks what its messages would leave unclear. */
final class Grammar {
    private static final Messages TEXTS = Messages.of(Formula.class);

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(Arithmetic.CONTEXT)
            .locale(Locale.ROOT)
            .powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER)
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(functions()))
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(operators()))
            .implicitMultiplicationAllowed(false)
            .structuresAllowed(false)
            .arraysAllowed(false)
            .binaryAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .defaultConstants(new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
            .build();

    /** Two operands beside each other. */
    private static final Pattern WITHOUT_OPERATOR =
            Pattern.compile("[\\p{L}\\p{M}\\d_)]\\s+(?=[\\p{L}\\d_(])|\\)(?=[\\p{L}\\d_(])");

    private Grammar() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map.Entry<String, FunctionIfc>[] functions() {
        return new Map.Entry[] {
            Map.entry("MIN", new MinFunction()),
            Map.entry("MAX", new MaxFunction()),
            Map.entry("SUM", new SumFunction()),
            Map.entry("AVERAGE", new AverageFunction()),
            Map.entry("ABS", new AbsFunction()),
            Map.entry("FLOOR", new FloorFunction()),
            Map.entry("CEILING", new CeilingFunction()),
            Map.entry("SQRT", new SqrtFunction()),
            Map.entry("ROUND", new RoundFunction()),
            Map.entry("IF", new IfFunction()),
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map.Entry<String, OperatorIfc>[] operators() {
        return new Map.Entry[] {
            Map.entry("+", new PrefixPlusOperator()),
            Map.entry("-", new PrefixMinusOperator()),
            Map.entry("!", new PrefixNotOperator()),
            Map.entry("+", new InfixPlusOperator()),
            Map.entry("-", new InfixMinusOperator()),
            Map.entry("*", new InfixMultiplicationOperator()),
            Map.entry("/", new InfixDivisionOperator()),
            Map.entry("^", new InfixPowerOfOperator()),
            Map.entry("=", new InfixEqualsOperator()),
            Map.entry("==", new InfixEqualsOperator()),
            Map.entry("!=", new InfixNotEqualsOperator()),
            Map.entry("<>", new InfixNotEqualsOperator()),
            Map.entry(">", new InfixGreaterOperator()),
            Map.entry(">=", new InfixGreaterEqualsOperator()),
            Map.entry("<", new InfixLessOperator()),
            Map.entry("<=", new InfixLessEqualsOperator()),
            Map.entry("&&", new InfixAndOperator()),
            Map.entry("||", new InfixOrOperator()),
        };
    }

    static ASTNode parse(String text) throws FormulaException {
        check(text);
        try {
            return new Expression(text, CONFIGURATION).getAbstractSyntaxTree();
        } catch (ParseException e) {
            throw explained(text, e);
        } catch (RuntimeException e) {
            throw error(1, "unreadable", text.substring(0, Math.min(text.length(), 12)));
        }
    }

    private static FormulaException explained(String text, ParseException e) {
        String token = e.getTokenString() == null ? "" : e.getTokenString();
        int position = Math.max(1, Math.min(e.getStartPosition(), text.length()));
        if (e.getMessage().startsWith("Undefined function")) {
            return error(position, "unknownFunction", token);
        }
        if (e.getMessage().contains("parameters for function")) {
            return error(position, "argumentCount", token);
        }
        Matcher operands = WITHOUT_OPERATOR.matcher(text);
        if ((token.isEmpty() || token.equals(text)) && operands.find()) {
            position = operands.end() + 1;
            token = "";
        }
        return error(
                position,
                "unreadable",
                token.isEmpty() || token.equals(text)
                        ? text.substring(position - 1, Math.min(text.length(), position + 11))
                        : token);
    }

    private static void check(String text) throws FormulaException {
        if (text.isBlank()) {
            throw error(1, "empty");
        }
        if (text.length() > Formula.MAX_LENGTH) {
            throw error(Formula.MAX_LENGTH + 1, "tooLong", Formula.MAX_LENGTH);
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(i + 1);
                if (open.size() > Formula.MAX_DEPTH) {
                    throw error(i + 1, "tooDeep", Formula.MAX_DEPTH);
                }
            } else if (c == ')') {
                if (open.isEmpty()) {
                    throw error(i + 1, "closingBracket");
                }
                open.pop();
            } else if (c == '"' || c == '\'' || c == '“' || c == '”') {
                throw error(i + 1, "text");
            } else if (c == '^' && text.substring(i + 1).stripLeading().startsWith("-")) {
                throw error(i + 1, "negativeExponent");
            } else if (c == ',' && open.isEmpty()) {
                throw error(i + 1, "comma");
            } else if (!Character.isLetterOrDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !Character.isWhitespace(c)
                    && "_.+-*/^<>=!&|,".indexOf(c) < 0) {
                throw error(i + 1, "character", String.valueOf(c));
            }
        }
        if (!open.isEmpty()) {
            throw error(open.peek(), "openBracket");
        }
    }

    static FormulaException error(int position, String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = position;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new FormulaException(position, TEXTS.message(key, arguments));
    }
}
