// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient of decimals: rules hand their points over as one, so that a division is rounded only once.
 *
 * @param denominator not zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    /** Divisions that the framework does not round are carried to 34 significant digits, half-up. */
    public static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

    /** Zero. */
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator 0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This / other; other is not zero. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Into [low, high]. */
    public Fraction clamp(BigDecimal low, BigDecimal high) {
        return max(of(low)).min(of(high));
    }

    public int signum() {
        return numerator.signum();
    }

    /** The quotient carried to 34 significant digits; exact when the denominator is 1. */
    public BigDecimal value() {
        return denominator.equals(BigDecimal.ONE) ? numerator : numerator.divide(denominator, CONTEXT);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal as numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction f && compareTo(f) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(numerator.doubleValue() / denominator.doubleValue());
    }
}
