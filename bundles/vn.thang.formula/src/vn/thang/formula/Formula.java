// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.internal.Compiler;
import vn.thang.formula.internal.ConditionTerm;
import vn.thang.formula.internal.NumberTerm;
import vn.thang.formula.internal.Program;

/**
 * A formula over named figures, parsed once; immutable and safe on any number of threads.
 *
 * <p>The grammar is EvalEx's, restricted to exact decimal arithmetic:
 *
 * <ul>
 *   <li>numbers with a decimal dot; names of letters, digits and {@code _} (case matters)
 *   <li>{@code + - * /} and {@code ^} with a whole exponent from -100 to 100. {@code ^} binds tighter than the sign, so
 *       {@code -2^2 = -4} as in mathematics (a spreadsheet gives 4), and it is right-associative: {@code 2^3^2 = 512}; a
 *       negative exponent stands in brackets
 *   <li>{@code < <= > >= = == != <>} between numbers; {@code && || !} between conditions
 *   <li>{@code MIN MAX SUM AVERAGE} (one or more numbers), {@code ABS FLOOR CEILING SQRT} (one), {@code ROUND(x, n)}
 *       (half-up, n from 0 to 10), {@code IF(condition, then, else)}
 * </ul>
 *
 * There are no texts, no implicit multiplication, no other functions. Every operation is carried to 34 significant
 * digits, half-up. A formula has at most {@value #MAX_LENGTH} characters and {@value #MAX_DEPTH} nested levels; a value
 * outside 10<sup>±60</sup> is an error.
 */
public final class Formula {
    /** The longest formula, in characters. */
    public static final int MAX_LENGTH = 2000;
    /** The deepest nesting. */
    public static final int MAX_DEPTH = 50;

    private static final Messages TEXTS = Messages.of(Formula.class);

    private final String text;
    private final Program program;

    private Formula(String text, Program program) {
        this.text = text;
        this.program = program;
    }

    /** Parses and checks a formula completely; evaluation can then only fail on figures. */
    public static Formula parse(String text) throws FormulaException {
        return new Formula(text, Compiler.compile(text));
    }

    /** The text it was parsed from. */
    public String text() {
        return text;
    }

    /** The names used, each once, in the order of first use; the order of {@link #evaluate(BigDecimal[])}. */
    public List<String> variables() {
        return program.variables();
    }

    /** The 1-based position of a name's first use. */
    public int positionOf(String variable) {
        return program.positions().get(program.variables().indexOf(variable));
    }

    /** True when the formula yields true or false, false when it yields a number. */
    public boolean isCondition() {
        return program.condition() != null;
    }

    /** The number for the values in the order of {@link #variables()}; none of them null. */
    public BigDecimal evaluate(BigDecimal[] values) throws FormulaException {
        NumberTerm term = program.number();
        if (term == null) {
            throw new FormulaException(1, TEXTS.message("numberExpected", 1));
        }
        return term.value(values);
    }

    /** The number for values by name; every name of {@link #variables()} must be there. */
    public BigDecimal evaluate(Map<String, BigDecimal> values) throws FormulaException {
        return evaluate(ordered(values));
    }

    /** Whether the condition holds for the values in the order of {@link #variables()}. */
    public boolean holds(BigDecimal[] values) throws FormulaException {
        ConditionTerm term = program.condition();
        if (term == null) {
            throw new FormulaException(1, TEXTS.message("conditionExpected", 1));
        }
        return term.holds(values);
    }

    /** Whether the condition holds for values by name. */
    public boolean holds(Map<String, BigDecimal> values) throws FormulaException {
        return holds(ordered(values));
    }

    private BigDecimal[] ordered(Map<String, BigDecimal> values) throws FormulaException {
        BigDecimal[] ordered = new BigDecimal[variables().size()];
        for (int i = 0; i < ordered.length; i++) {
            String name = variables().get(i);
            ordered[i] = values.get(name);
            if (ordered[i] == null) {
                int position = positionOf(name);
                throw new FormulaException(position, TEXTS.message("valueMissing", position, name));
            }
        }
        return ordered;
    }

    @Override
    public String toString() {
        return text;
    }
}
