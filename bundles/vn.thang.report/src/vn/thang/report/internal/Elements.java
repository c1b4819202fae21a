// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** Walks the described elements of a framework in document order. */
final class Elements {
    private Elements() {}

    static Stream<Described> all(Framework framework) {
        Spliterator<Object> contents = Spliterators.spliteratorUnknownSize(
                EcoreUtil.getAllContents(framework, true), Spliterator.ORDERED | Spliterator.NONNULL);
        return Stream.concat(Stream.of(framework), StreamSupport.stream(contents, false))
                .filter(Described.class::isInstance)
                .map(Described.class::cast);
    }

    static Stream<Described> notPublished(Framework framework) {
        return all(framework).filter(e -> e.getOrigin() != Origin.PUBLISHED);
    }
}
