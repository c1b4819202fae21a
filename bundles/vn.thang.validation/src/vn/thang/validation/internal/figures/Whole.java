// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import vn.thang.criteria.text.Message;
import vn.thang.validation.Verdict;

/**
 * {@code whole: 8 = 9%, 81 = 90% of 89}: counts with their printed shares of one whole. The whole must be a number that
 * gives every share, rounded half up to its printed decimals.
 */
record Whole(List<Part> parts, int stated) implements Check {
    /** A count with its share of the whole. */
    record Part(BigDecimal count, Printed share) {
        private BigDecimal half() {
            return BigDecimal.ONE.movePointLeft(share.decimals()).divide(BigDecimal.TWO);
        }

        /** The smallest whole: the share stays below p + ½. */
        BigInteger least() {
            BigDecimal upper = share.value().add(half());
            return count.movePointRight(2)
                    .divide(upper, 0, RoundingMode.FLOOR)
                    .toBigInteger()
                    .add(BigInteger.ONE);
        }

        /** The largest whole: the share is at least p − ½. */
        BigInteger most() {
            BigDecimal lower = share.value().subtract(half());
            return count.movePointRight(2).divide(lower, 0, RoundingMode.FLOOR).toBigInteger();
        }
    }

    @Override
    public String rule() {
        return "whole";
    }

    @Override
    public Result against(Runs runs) {
        BigInteger least =
                parts.stream().map(Part::least).reduce(BigInteger::max).orElseThrow();
        BigInteger most = parts.stream().map(Part::most).reduce(BigInteger::min).orElseThrow();
        BigInteger whole = BigInteger.valueOf(stated);
        if (least.compareTo(most) > 0) {
            return result(Verdict.INCONSISTENT, "none", "", Check.TEXTS.message("figure.whole.none", stated));
        }
        String range = least.equals(most) ? least.toString() : least + ".." + most;
        if (whole.compareTo(least) >= 0 && whole.compareTo(most) <= 0) {
            return result(Verdict.CONSISTENT, range, "", Check.TEXTS.message("figure.whole.fits", stated, range));
        }
        BigInteger nearest = whole.compareTo(least) < 0 ? least : most;
        BigDecimal difference = new BigDecimal(whole.subtract(nearest));
        Message fails = Check.TEXTS.message("figure.whole.fails", stated, range, difference);
        return result(Verdict.INCONSISTENT, range, Result.signed(difference), fails);
    }

    private Result result(Verdict verdict, String recomputed, String difference, Message message) {
        return new Result(verdict, String.valueOf(stated), recomputed, difference, message);
    }
}
