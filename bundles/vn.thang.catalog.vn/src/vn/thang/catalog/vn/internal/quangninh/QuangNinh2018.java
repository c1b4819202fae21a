// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.List;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.criteria.Framework;

/** Quảng Ninh 2018, Decision 2599/QĐ-UBND; see {@code docs/catalog/quang-ninh-2018.md}. */
public final class QuangNinh2018 {
    private static final String CODE = "quang-ninh-2018";
    private static final List<String> TABLES = List.of(
            "department.csv",
            "district.csv",
            "district-self.csv",
            "district-final.csv",
            "commune.csv",
            SampleModel.PUBLISHED);

    private QuangNinh2018() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, QuangNinh2018.class, TABLES, SampleModel::build);
    }

    static Framework loadFramework() {
        return Resources.framework(QuangNinh2018.class, CODE + ".criteria");
    }
}
