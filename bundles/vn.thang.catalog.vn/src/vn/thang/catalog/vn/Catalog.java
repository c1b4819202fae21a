// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import java.util.Optional;
import vn.thang.catalog.vn.internal.danang.DaNang;
import vn.thang.catalog.vn.internal.dti.Dti2022;
import vn.thang.catalog.vn.internal.haugiang.HauGiang2019;
import vn.thang.catalog.vn.internal.indices.IndexFrameworks;
import vn.thang.catalog.vn.internal.langson.LangSon2020;
import vn.thang.catalog.vn.internal.onestop.OneStop61;
import vn.thang.catalog.vn.internal.parindex.ParIndex;
import vn.thang.catalog.vn.internal.quangninh.QuangNinh2017;
import vn.thang.catalog.vn.internal.quangninh.QuangNinh2018;
import vn.thang.catalog.vn.internal.serviceindex.ServiceIndex766;
import vn.thang.catalog.vn.internal.uongbi.UongBi2018;

/** The frameworks that come with Thang. Thread-safe; every call gives new entries with models of their own. */
public final class Catalog {
    private Catalog() {}

    /** All entries, in a fixed order. */
    public static List<CatalogEntry> entries() {
        return List.of(
                QuangNinh2018.entry(),
                QuangNinh2017.entry(),
                UongBi2018.entry(),
                HauGiang2019.entry(),
                Dti2022.entry(),
                ParIndex.entry(),
                ServiceIndex766.entry(),
                OneStop61.entry(),
                LangSon2020.entry(),
                DaNang.of2018(),
                DaNang.of2017(),
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
