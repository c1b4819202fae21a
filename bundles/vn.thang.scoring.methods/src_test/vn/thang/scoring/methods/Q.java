// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Rational numbers, for the reference scorer: no rounding anywhere. */
record Q(BigInteger n, BigInteger d) {
    static final Q ZERO = new Q(BigInteger.ZERO, BigInteger.ONE);

    Q {
        BigInteger g = n.gcd(d);
        if (g.signum() != 0) {
            n = n.divide(g);
            d = d.divide(g);
        }
        if (d.signum() < 0) {
            n = n.negate();
            d = d.negate();
        }
    }

    static Q of(BigDecimal x) {
        return x.scale() <= 0
                ? new Q(x.toBigIntegerExact(), BigInteger.ONE)
                : new Q(x.unscaledValue(), BigInteger.TEN.pow(x.scale()));
    }

    Q plus(Q o) {
        return new Q(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Q minus(Q o) {
        return plus(new Q(o.n.negate(), o.d));
    }

    Q times(Q o) {
        return new Q(n.multiply(o.n), d.multiply(o.d));
    }

    Q over(Q o) {
        return new Q(n.multiply(o.d), d.multiply(o.n));
    }

    int compare(Q o) {
        return n.multiply(o.d).compareTo(o.n.multiply(d));
    }

    Q min(Q o) {
        return compare(o) <= 0 ? this : o;
    }

    Q max(Q o) {
        return compare(o) >= 0 ? this : o;
    }

    Q rounded(int decimals, RoundingMode mode) {
        return of(new BigDecimal(n).divide(new BigDecimal(d), decimals, mode));
    }

    /** |this − x| ≤ 1e-25. */
    boolean near(BigDecimal x) {
        Q difference = minus(of(x));
        return new Q(difference.n.abs(), difference.d).compare(new Q(BigInteger.ONE, BigInteger.TEN.pow(25))) <= 0;
    }
}
