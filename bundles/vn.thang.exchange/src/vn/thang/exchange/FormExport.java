// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.exchange.internal.FormPlans;
import vn.thang.exchange.internal.FormWorkbook;
import vn.thang.scoring.Scoring;

/**
 * Forms for units: workbooks in which a unit fills in its figures, scores, remarks, evidence and attributes, to be read back
 * by {@link FormImport}. What the assessment knows already is filled in. The same assessment gives the same bytes.
 *
 * <p>Not safe for several threads; nobody changes the assessment meanwhile.
 */
public final class FormExport {
    private static final String ENDING = ".xlsx";

    private final AssessmentStore store;
    private final Layer layer;
    private final Locale locale;
    private final FormPlans plans;

    /**
     * Forms of one layer in one language.
     *
     * @param scoring knows the rules of the framework
     * @param layer {@link Layer#SELF} for what units say of themselves, {@link Layer#VERIFIED} for those who verify it
     */
    public FormExport(AssessmentStore store, Scoring scoring, Layer layer, Locale locale) {
        this.store = store;
        this.layer = layer;
        this.locale = locale;
        this.plans = new FormPlans(scoring, store.framework());
    }

    /**
     * Writes the form of one unit; does not close the stream.
     *
     * @throws BadInputException no scorecard is meant for the unit, or it cannot be compiled
     */
    public void write(Unit unit, OutputStream out) throws BadInputException, IOException {
        FormWorkbook.write(store, plans.of(unit, store.file().toString()), unit, layer, locale, out);
    }

    /**
     * Writes a file for each unit, named by its code, into a folder that is made when it is not there. All units are checked
     * before the first file is written; each file appears whole or not at all.
     *
     * @param replace false = a file that is there already, perhaps filled in, is a problem
     * @param cancelled asked before every file
     * @param written told of every file
     * @return the files, in the order of the units
     * @throws BadInputException a unit without a scorecard, a file that is there already
     * @throws CancellationException the files that were told of stay
     */
    public List<Path> write(
            Path folder, List<Unit> units, boolean replace, BooleanSupplier cancelled, Consumer<Path> written)
            throws BadInputException, IOException {
        Map<String, String> names = UnitFileNames.of(store.model().getUnits());
        Map<String, Path> files = new HashMap<>();
        List<Finding> problems = new ArrayList<>();
        for (Unit unit : units) {
            plans.of(unit, store.file().toString());
            Path file = folder.resolve(names.get(unit.getId()) + ENDING);
            files.put(unit.getId(), file);
            if (!replace && Files.exists(file)) {
                problems.add(
                        Finding.error("form.exists", Location.file(file.toString()), FormPlans.message("form.exists")));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        Files.createDirectories(folder);
        List<Path> all = new ArrayList<>();
        for (Unit unit : units) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Path file = files.get(unit.getId());
            byte[] form = bytes(unit);
            AtomicFile.write(file, form);
            all.add(file);
            written.accept(file);
        }
        return all;
    }

    private byte[] bytes(Unit unit) throws BadInputException, IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        write(unit, form);
        return form.toByteArray();
    }
}
