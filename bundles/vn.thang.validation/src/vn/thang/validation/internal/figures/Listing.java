// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.util.List;

/** {@code list: Finance; Health; Transport = 3}: as many items as are said. */
record Listing(List<String> items, Printed stated) implements Check {
    @Override
    public String rule() {
        return "list";
    }

    @Override
    public Result against(Runs runs) {
        return Result.compare(stated, BigDecimal.valueOf(items.size()));
    }
}
