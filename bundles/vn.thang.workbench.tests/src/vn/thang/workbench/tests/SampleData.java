// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;

/** The texts that stand in the sample itself: they are data, and stay in their own language in every window. */
final class SampleData {
    private final List<String> longestFirst;

    private SampleData(Set<String> texts) {
        longestFirst = texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Everything that the sample of the welcome page says, and its framework. */
    static SampleData ofTheWelcomePage() {
        Set<String> texts = new HashSet<>();
        CatalogEntry entry = Catalog.find("quang-ninh-2018").orElseThrow();
        gather(entry.framework(), texts);
        Sample sample = entry.sample().orElseThrow();
        gather(sample.model(), texts);
        sample.evidence().forEach(each -> fields(each, texts));
        sample.targets().forEach(each -> fields(each, texts));
        return new SampleData(texts);
    }

    private static void gather(EObject root, Set<String> texts) {
        EcoreUtil.getAllContents(root, true).forEachRemaining(each -> {
            if (each instanceof EObject element) {
                element.eClass().getEAllAttributes().stream().map(element::eGet).forEach(value -> keep(value, texts));
            }
        });
        root.eClass().getEAllAttributes().stream().map(root::eGet).forEach(value -> keep(value, texts));
    }

    private static void fields(Record row, Set<String> texts) {
        for (RecordComponent field : row.getClass().getRecordComponents()) {
            try {
                keep(field.getAccessor().invoke(row), texts);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(field.getName(), e);
            }
        }
    }

    private static void keep(Object value, Set<String> texts) {
        if (value instanceof String text && text.length() > 1) {
            texts.add(text);
        }
    }

    /** What is left of a text when all that is data is taken out. */
    String without(String text) {
        String left = text;
        for (String data : longestFirst) {
            left = left.replace(data, " ");
        }
        return left;
    }
}
