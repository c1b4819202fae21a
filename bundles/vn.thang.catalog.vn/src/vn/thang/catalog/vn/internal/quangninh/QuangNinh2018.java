// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

/** Quảng Ninh 2018, Decision 2599/QĐ-UBND; see {@code docs/catalog/quang-ninh-2018.md}. */
public final class QuangNinh2018 implements CatalogEntry {
    private static final String FRAMEWORK = "quang-ninh-2018.criteria";
    private static final List<String> TABLES = List.of(
            "department.csv",
            "district.csv",
            "district-self.csv",
            "district-final.csv",
            "commune.csv",
            SampleModel.PUBLISHED);

    private Framework framework;
    private Sample sample;

    @Override
    public String code() {
        return "quang-ninh-2018";
    }

    @Override
    public List<Text> name() {
        return framework().getName();
    }

    @Override
    public synchronized Framework framework() {
        if (framework == null) {
            framework = loadFramework();
        }
        return framework;
    }

    @Override
    public synchronized Optional<Sample> sample() {
        if (sample == null) {
            sample = SampleModel.build(framework());
        }
        return Optional.of(sample);
    }

    @Override
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(FRAMEWORK, Resources.bytes(QuangNinh2018.class, FRAMEWORK));
        TABLES.forEach(table -> files.put(table, Resources.bytes(QuangNinh2018.class, table)));
        return files;
    }

    static Framework loadFramework() {
        return Resources.framework(QuangNinh2018.class, FRAMEWORK);
    }
}
