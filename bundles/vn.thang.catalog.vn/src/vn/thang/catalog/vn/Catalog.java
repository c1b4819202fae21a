// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import java.util.Optional;
import vn.thang.catalog.vn.internal.indices.IndexFrameworks;
import vn.thang.catalog.vn.internal.quangninh.QuangNinh2018;

/** The frameworks that come with Thang. Thread-safe; every call gives new entries with models of their own. */
public final class Catalog {
    private Catalog() {}

    /** All entries, in a fixed order. */
    public static List<CatalogEntry> entries() {
        return List.of(
                QuangNinh2018.entry(),
                IndexFrameworks.entry("pci"),
                IndexFrameworks.entry("un-egdi"),
                IndexFrameworks.entry("un-hdi"),
                IndexFrameworks.entry("eu-egov-2023"),
                IndexFrameworks.entry("eu-egov-2023-indicators"));
    }

    /** The entry with this code, for instance {@code quang-ninh-2018}; upper and lower case are the same. */
    public static Optional<CatalogEntry> find(String code) {
        return entries().stream()
                .filter(entry -> entry.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
