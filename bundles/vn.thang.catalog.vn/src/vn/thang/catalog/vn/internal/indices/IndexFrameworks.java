// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.indices;

import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.internal.BundledEntry;

/** Published indices without a sample; see {@code docs/catalog/CODE.md}. */
public final class IndexFrameworks {
    private IndexFrameworks() {}

    /** The index whose file beside this class is {@code CODE.criteria}. */
    public static CatalogEntry entry(String code) {
        return new BundledEntry(code, IndexFrameworks.class);
    }
}
