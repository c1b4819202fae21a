// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.thang.criteria.Source;
import vn.thang.scoring.ScoringRun;

/** The sources of framework and assessment, numbered once for the whole report. */
final class SourceList {
    private final List<Source> sources = new ArrayList<>();

    SourceList(ScoringRun run) {
        sources.addAll(run.framework().getSources());
        for (Source source : run.assessment().getSources()) {
            if (numberOf(source) < 0) {
                sources.add(source);
            }
        }
    }

    List<Source> all() {
        return List.copyOf(sources);
    }

    /** {@code [1] [3]}; sources that stand in neither list are not numbered. */
    String references(Collection<? extends Source> cited) {
        return cited.stream()
                .map(this::numberOf)
                .filter(n -> n > 0)
                .sorted()
                .map(n -> "[" + n + "]")
                .collect(Collectors.joining(" "));
    }

    /** Sources are the same by id: framework and assessment may both carry one. */
    private int numberOf(Source source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).getId().equals(source.getId())) {
                return i + 1;
            }
        }
        return -1;
    }
}
