// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A part of the data with named parts below it; made when a template asks for them. For one thread. */
final class Branch {
    private final Map<String, Supplier<?>> makers = new LinkedHashMap<>();
    private final Map<String, Object> made = new LinkedHashMap<>();

    /** Adds a part: a {@link Branch}, {@link Field}, {@link Drawing}, Boolean or a list of branches and fields. */
    Branch with(String name, Object part) {
        made.put(name, part);
        makers.put(name, () -> part);
        return this;
    }

    Branch with(String name, String text) {
        return with(name, Field.of(text));
    }

    /** Adds a part that is made when it is first asked for. */
    Branch later(String name, Supplier<?> maker) {
        makers.put(name, maker);
        return this;
    }

    boolean has(String name) {
        return makers.containsKey(name);
    }

    /** The part; it must be there. */
    Object get(String name) {
        Object part = made.get(name);
        if (part == null) { // making it may ask for other parts
            part = makers.get(name).get();
            made.put(name, part);
        }
        return part;
    }

    Set<String> names() {
        return makers.keySet();
    }
}
