// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.internal.UnitText;

/** Tables of units and figures: {@link TableImport} as one importer among others. */
@Component(service = Importer.class)
public final class TableImporter implements Importer {
    /** Its name. */
    public static final String ID = "table";

    /** The parameter for the code of the scorecard of all units; empty = by their tiers. */
    public static final String SCORECARD = "scorecard";

    /** The parameter for the layer, in small letters. */
    public static final String LAYER = "layer";

    private static final Messages TEXTS = Messages.of(UnitText.class);

    private final String scorecard;
    private final Layer layer;

    public TableImporter() {
        this("", Layer.FINAL);
    }

    private TableImporter(String scorecard, Layer layer) {
        this.scorecard = scorecard;
        this.layer = layer;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message label() {
        return TEXTS.message("importer.table");
    }

    @Override
    public Message description() {
        return TEXTS.message("importer.table.description");
    }

    @Override
    public List<String> endings() {
        return List.of("xlsx", "csv", "tsv", "txt");
    }

    @Override
    public boolean forFramework() {
        return true;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text(
                        SCORECARD,
                        TEXTS.message("importer.table.scorecard"),
                        TEXTS.message("importer.table.scorecard.description"),
                        ""),
                Parameter.choice(
                        LAYER,
                        TEXTS.message("importer.table.layer"),
                        TEXTS.message("importer.table.layer.description"),
                        Stream.of(Layer.FINAL, Layer.VERIFIED, Layer.SELF)
                                .map(TableImporter::word)
                                .toList()));
    }

    /** A layer as the parameter says it. */
    public static String word(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Importer with(Map<String, String> values) {
        return new TableImporter(
                values.getOrDefault(SCORECARD, ""),
                Layer.valueOf(values.getOrDefault(LAYER, word(Layer.FINAL)).toUpperCase(Locale.ROOT)));
    }

    @Override
    public ImportedAssessment read(Path file, Optional<Framework> framework) throws BadInputException {
        Framework given = framework.orElseThrow();
        ImportedTable table = TableImport.read(file, given, scorecard.isEmpty() ? null : scorecard, layer);
        return new ImportedAssessment(given, table.model(), table.edits(), table.warnings());
    }
}
