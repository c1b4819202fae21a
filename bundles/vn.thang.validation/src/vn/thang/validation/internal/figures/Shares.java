// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.validation.Verdict;

/**
 * {@code shares: 9%+90% = 100%}. A value printed as p with unit u came from [p − u/2, p + u/2) when rounded half up, so
 * the whole must lie in [Σp − Σu/2, Σp + Σu/2).
 */
record Shares(List<Printed> parts, Printed whole) implements Check {
    @Override
    public String rule() {
        return "shares";
    }

    @Override
    public Result against(Runs runs) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Printed part : parts) {
            sum = sum.add(part.value());
            slack = slack.add(BigDecimal.ONE.movePointLeft(part.decimals()).divide(BigDecimal.TWO));
        }
        boolean possible = whole.value().compareTo(sum.subtract(slack)) >= 0
                && whole.value().compareTo(sum.add(slack)) < 0;
        Printed printed = new Printed(sum, true);
        return new Result(
                possible ? Verdict.CONSISTENT : Verdict.INCONSISTENT,
                whole.text(),
                printed.text(),
                possible ? "" : Result.signed(whole.value().subtract(sum)) + "%",
                Check.TEXTS.message(
                        possible ? "figure.shares.consistent" : "figure.shares.inconsistent",
                        whole.message(),
                        printed.message(),
                        new Printed(whole.value().subtract(sum), true).difference(),
                        new Printed(slack, true).difference()));
    }
}
