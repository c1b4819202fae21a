// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

/** An entry whose files lie beside one class: {@code CODE.criteria} and tables; see {@code docs/catalog/CODE.md}. */
public final class BundledEntry implements CatalogEntry {
    private final String code;
    private final Class<?> owner;
    private final List<String> tables;
    private final Optional<Function<Framework, Sample>> sampling;
    private Framework framework;
    private Sample sample;

    /** An entry without a sample. */
    public BundledEntry(String code, Class<?> owner) {
        this(code, owner, List.of(), Optional.empty());
    }

    /**
     * An entry with a sample.
     *
     * @param tables the files of the sample, in the order in which they are copied
     * @param sampling makes the sample; called once
     */
    public BundledEntry(String code, Class<?> owner, List<String> tables, Function<Framework, Sample> sampling) {
        this(code, owner, tables, Optional.of(sampling));
    }

    private BundledEntry(
            String code, Class<?> owner, List<String> tables, Optional<Function<Framework, Sample>> sampling) {
        this.code = code;
        this.owner = owner;
        this.tables = List.copyOf(tables);
        this.sampling = sampling;
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
            framework = Resources.framework(owner, file());
        }
        return framework;
    }

    @Override
    public boolean hasSample() {
        return sampling.isPresent();
    }

    @Override
    public synchronized Optional<Sample> sample() {
        if (sample == null && sampling.isPresent()) {
            sample = sampling.get().apply(framework());
        }
        return Optional.ofNullable(sample);
    }

    @Override
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(file(), Resources.bytes(owner, file()));
        tables.forEach(table -> files.put(table, Resources.bytes(owner, table)));
        return files;
    }

    @Override
    public String toString() {
        return code;
    }

    private String file() {
        return code + ".criteria";
    }
}
