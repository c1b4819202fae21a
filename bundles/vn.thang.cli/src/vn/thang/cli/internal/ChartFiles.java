// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.chart.ChartFile;
import vn.thang.chart.results.ResultChart;
import vn.thang.chart.results.ResultCharts;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.production.ReportProduction;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** Charts as files in one folder, named after the assessment, the group of units and what they show. */
final class ChartFiles {
    private final Invocation call;
    private final List<ChartFile> formats;
    private final Path folder;
    private final String baseName;

    /**
     * Writes nothing yet.
     *
     * @param option that names the formats; given
     * @param assessment whose name the files take
     */
    ChartFiles(Invocation call, String option, Path folder, Path assessment) throws UsageException {
        this.call = call;
        this.folder = folder;
        formats = formats(call, option);
        baseName = ReportProduction.baseName(assessment);
    }

    /**
     * The charts that {@code --charts} asks for beside the tables of an analysis; empty when it does not.
     *
     * @param folder null when tables are printed, which leaves charts nowhere to go
     */
    static Optional<ChartFiles> asked(Invocation call, Path folder) throws UsageException {
        if (!call.has("charts")) {
            return Optional.empty();
        }
        if (folder == null) {
            throw new UsageException("usage.required", "--out");
        }
        return Optional.of(
                new ChartFiles(call, "charts", folder, call.path(call.operands().getFirst())));
    }

    private static List<ChartFile> formats(Invocation call, String option) throws UsageException {
        List<ChartFile> formats = new ArrayList<>();
        for (String code : call.required(option).split(",", -1)) {
            ChartFile format = ChartFile.of(code)
                    .orElseThrow(() -> new UsageException("usage.choice", "--" + option, code, "svg, png"));
            if (!formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }

    /**
     * Writes a chart in every format, or says why there is none.
     *
     * @param tail what the name ends with; may be empty
     * @return whether there is one
     */
    boolean write(ResultChart result, ScoringRun run, GroupStandings group, String tail) throws BadInputException {
        if (result.chart().isEmpty()) {
            call.say().note("chart.none", result.title(), result.reason());
            return false;
        }
        Locale language = call.session().locale();
        for (ChartFile format : formats) {
            Path file = folder.resolve(fileName(group, result.code(), tail) + format.code());
            Folders.make(folder);
            try {
                format.write(result.chart().get(), ResultCharts.footnote(run, language), language, file);
            } catch (IOException e) {
                throw new BadInputException(IoProblem.finding(file, e));
            }
            call.say().note("written", file);
        }
        return true;
    }

    /** For instance {@code trial-districts-profile-H01.}; characters that a file system may refuse become a hyphen. */
    private String fileName(GroupStandings group, String chart, String tail) {
        String name = baseName + "-" + codeOf(group) + "-" + chart + (tail.isEmpty() ? "" : "-" + tail);
        return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + ".";
    }

    /** How a command names a group: by its code, else its id; units without a group by their scorecard. */
    static String codeOf(GroupStandings group) {
        if (group.group() == null) {
            return group.scorecard().getCode();
        }
        return group.group().getCode() == null
                ? group.group().getId()
                : group.group().getCode();
    }
}
