// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.indices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

/** A published index without a sample: a framework file beside this class; see {@code docs/catalog/CODE.md}. */
public final class IndexFramework implements CatalogEntry {
    private final String code;
    private Framework framework;

    /** The entry whose file is {@code CODE.criteria}. */
    public IndexFramework(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<Text> name() {
        return framework().getName();
    }

    @Override
    public synchronized Framework framework() {
        if (framework == null) {
            framework = Resources.framework(IndexFramework.class, file());
        }
        return framework;
    }

    @Override
    public Optional<Sample> sample() {
        return Optional.empty();
    }

    @Override
    public Map<String, byte[]> files() {
        return Map.of(file(), Resources.bytes(IndexFramework.class, file()));
    }

    private String file() {
        return code + ".criteria";
    }
}
