// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.internal.FormComparison;
import vn.thang.exchange.internal.FormPlans;
import vn.thang.scoring.Scoring;

/**
 * Reads forms that came back from units, see {@link FormExport}. What a unit did not touch stays as it is in the assessment,
 * also when it has changed there meanwhile; what both have changed is a problem.
 *
 * <p>Not safe for several threads; nobody changes the assessment while a form is read.
 */
public final class FormImport {
    private static final String ENDING = ".xlsx";
    /** What Excel calls the file that says that a workbook is open. */
    private static final String OPEN = "~$";

    private final AssessmentStore store;
    private final Optional<Layer> layer;
    private final boolean force;
    private final FormPlans plans;

    /**
     * Forms for an assessment.
     *
     * @param layer the only layer whose forms are read; empty = that of the form
     * @param force what the form says counts also where the assessment has changed since the form was made
     */
    public FormImport(AssessmentStore store, Scoring scoring, Optional<Layer> layer, boolean force) {
        this.store = store;
        this.layer = layer;
        this.force = force;
        this.plans = new FormPlans(scoring, store.framework());
    }

    /**
     * Reads a form and compares it with the assessment as it is now; stores nothing.
     *
     * @throws BadInputException with file, sheet and cell of everything that is wrong, at most 100 and their count: no form,
     *     another assessment's, an unknown unit, values that cannot be, conflicts
     */
    public FormReading read(Path file) throws BadInputException {
        return FormComparison.read(file, store, plans, layer, force);
    }

    /** The files, and for folders the workbooks in them, by name; those that Excel makes beside open ones are left out. */
    public static List<Path> files(List<Path> filesAndFolders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : filesAndFolders) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> all = Files.list(each)) {
                    all.filter(FormImport::isWorkbook).sorted().forEach(files::add);
                }
            } else {
                files.add(each);
            }
        }
        return files;
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                && !name.startsWith(OPEN)
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }
}
