// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;

/**
 * A framework of the catalogue, and a sample assessment where there is one.
 *
 * <p>The models of one entry belong together: the sample refers to elements of {@link #framework()}. They are loaded at
 * the first call and belong to the caller, who may change them.
 */
public interface CatalogEntry {
    /** Stable code, also that of the framework. */
    String code();

    /** The framework's title, one text per language. */
    List<Text> name();

    /** The framework; the same object at every call of this entry. */
    Framework framework();

    /** Whether there is a sample; asking builds nothing. */
    boolean hasSample();

    /** The sample scored with {@link #framework()}; the same object at every call of this entry. */
    Optional<Sample> sample();

    /** The files behind the entry by name, in a fixed order: what {@code thang catalog --copy} writes. */
    Map<String, byte[]> files();
}
