// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.Target;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.io.Metamodel;

/** The catalogue's sample of Quảng Ninh 2018 (131 units), open in memory. */
final class OpenSample {
    static final Path FILE = Path.of("quang-ninh-2018.assessment");
    final CatalogEntry entry;
    final Assessment model;
    final MemoryScoreData data;
    final List<Target> targets;
    final List<Rating> ratings = new ArrayList<>();

    OpenSample() throws Exception {
        this("quang-ninh-2018");
    }

    /** Another sample of the catalogue. */
    OpenSample(String code) throws Exception {
        Metamodel.init();
        entry = Catalog.find(code).orElseThrow();
        Sample sample = entry.sample().orElseThrow();
        model = sample.model();
        targets = sample.targets();
        data = new MemoryScoreData(model.getUnits().stream().map(Unit::getId).toList());
        sample.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
    }

    void rate(String unit, String criterion, String expert, int round, String points) {
        ratings.add(new Rating(unit, criterion, expert, round, Cell.of(new BigDecimal(points)), "a remark"));
    }

    /** What a document needs of a store; everything else fails. */
    AssessmentStore store() {
        return (AssessmentStore) Proxy.newProxyInstance(
                OpenSample.class.getClassLoader(),
                new Class<?>[] {AssessmentStore.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "file" -> FILE;
                    case "model" -> model;
                    case "framework" -> entry.framework();
                    case "data" -> data;
                    case "infos" -> Map.of();
                    case "info" -> Optional.empty();
                    case "evidence" -> List.of();
                    case "targets" -> targets;
                    case "ratings" ->
                        ratings.stream()
                                .filter(each -> arguments == null
                                        || each.unitId().equals(arguments[0])
                                                && each.criterionId().equals(arguments[1]))
                                .toList();
                    case "close" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Opens {@code other} whatever file is asked for. */
    static AssessmentStores opening(OpenSample other) {
        return (AssessmentStores) Proxy.newProxyInstance(
                OpenSample.class.getClassLoader(),
                new Class<?>[] {AssessmentStores.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("open") && arguments[1] instanceof Clock) {
                        return other.store();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
