// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What bundles of others bring for a service interface of Thang (rules, exporters, validators, ...), in the order in which it
 * was added. Filled once when the program starts; may be read by any thread.
 *
 * <p>Such a part is code of a stranger: whoever calls it answers for what it throws and names {@link Part#origin()}.
 */
public final class InstalledParts {
    private static final List<Part<?>> PARTS = new CopyOnWriteArrayList<>();

    /**
     * A part.
     *
     * @param type the interface it is used as
     * @param origin name and version of the bundle, for messages
     */
    public record Part<T>(Class<T> type, T service, String origin) {}

    private InstalledParts() {}

    /** Makes a part known. */
    public static <T> void add(Class<T> type, T service, String origin) {
        PARTS.add(new Part<>(type, type.cast(service), origin));
    }

    /** Forgets the parts of a bundle. */
    public static void remove(String origin) {
        PARTS.removeIf(part -> part.origin().equals(origin));
    }

    /** The parts of a kind. */
    @SuppressWarnings("unchecked") // the type is the same
    public static <T> List<Part<T>> of(Class<T> type) {
        return PARTS.stream()
                .filter(part -> part.type() == type)
                .map(part -> (Part<T>) part)
                .toList();
    }
}
