// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.Measure;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.Text;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.exchange.CoinrFiles;
import vn.thang.exchange.CoinrMethod;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.Names;
import vn.thang.exchange.internal.DataTable.Row;

/** Reads the files of COINr one after the other. */
public final class CoinrJob {
    private static final Set<String> FIXED = Set.of("uCode", "uName", "Time");

    private final CoinrFiles files;
    private final CoinrMethod method;
    private final List<CellEdit> edits = new ArrayList<>();

    public CoinrJob(CoinrFiles files, CoinrMethod method) {
        this.files = files;
        this.method = method;
    }

    /** All of it. */
    public ImportedAssessment run() throws BadInputException {
        CoinrMeta meta = CoinrMeta.read(files.meta());
        Map<String, BigDecimal> weights = files.weights() == null ? Map.of() : weights(meta);
        CoinrFramework builder = new CoinrFramework(meta, method, weights);
        Framework framework = builder.build();
        CoinrTable data = CoinrTable.read(files.data(), "uCode");
        CoinrTable denominators = denominators(builder, data);
        checkColumns(meta, builder, data);
        Assessment assessment = NewAssessment.of(framework, files.data().toString());
        units(data, builder, denominators, assessment);
        checkReference(data, assessment);
        data.problems().raise();
        denominators.problems().raise();
        List<Finding> warnings = new ArrayList<>(data.problems().warnings());
        if (method.fromEarlierYear()) {
            warnings.addAll(earlier(builder, assessment));
        }
        return new ImportedAssessment(framework, assessment, edits, warnings);
    }

    private Map<String, BigDecimal> weights(CoinrMeta meta) throws BadInputException {
        CoinrTable table = CoinrTable.read(files.weights(), "weight", "level");
        String codes = table.has("code") ? "code" : "iCode";
        Map<String, BigDecimal> weights = new HashMap<>();
        for (Row row : table.rows()) {
            String code = table.text(row, codes);
            CoinrMeta.Item item = meta.item(code);
            int level = table.number(row, "level").orElse(BigDecimal.ZERO).intValue();
            Optional<BigDecimal> weight = table.number(row, "weight");
            if (item == null || !item.inTree() || item.level() != level) {
                table.error(row, codes, "coinr.weightCode", code, level);
            } else if (weight.isEmpty()) {
                table.error(row, "weight", "coinr.weight");
            } else if (weights.put(CoinrFramework.weightKey(level, code), weight.get()) != null) {
                table.error(row, codes, "coinr.weightTwice", code);
            }
        }
        table.problems().raise();
        return weights;
    }

    /** The table that the denominators stand in. */
    private CoinrTable denominators(CoinrFramework builder, CoinrTable data) throws BadInputException {
        Set<String> columns = builder.denominators().keySet();
        Path file = files.denominators();
        if (file == null || columns.isEmpty()) {
            for (String column : columns) {
                if (!data.has(column)) {
                    data.problems().error(1, column, "coinr.denominator", column);
                }
            }
            return data;
        }
        List<String> required = new ArrayList<>(columns);
        required.add("uCode");
        return CoinrTable.read(file, required.toArray(String[]::new));
    }

    /** The figures of the earlier year; what is noted about them. Units that are not there have none. */
    private List<Finding> earlier(CoinrFramework builder, Assessment assessment) throws BadInputException {
        CoinrTable table = CoinrTable.read(files.earlier(), "uCode");
        Map<String, Row> rows = new HashMap<>();
        for (Row row : table.rows()) {
            String code = table.text(row, "uCode");
            if (rows.put(Names.key(code), row) != null) {
                table.error(row, "uCode", "coinr.unitTwice", code);
            }
        }
        builder.earlier().keySet().stream()
                .filter(column -> !table.has(column))
                .forEach(column -> table.problems().warning(1, column, "coinr.noEarlier", column));
        boolean any = false;
        for (Unit unit : assessment.getUnits()) {
            Row row = rows.get(Names.key(unit.getCode()));
            if (row != null) {
                any = true;
                figures(unit, table, row, builder.earlier());
            }
        }
        if (!any) {
            table.problems().error(1, "uCode", "coinr.noEarlierUnits");
        }
        table.problems().raise();
        return table.problems().warnings();
    }

    private void checkColumns(CoinrMeta meta, CoinrFramework builder, CoinrTable data) {
        for (CoinrMeta.Item indicator : meta.indicators()) {
            if (!data.has(indicator.code())) {
                data.problems().error(1, indicator.code(), "coinr.noData", indicator.code());
            }
        }
        String by = groupColumn();
        if (by != null && !data.has(by)) {
            String near = Names.nearest(by, data.columns()).orElse("–");
            data.problems().error(1, by, "coinr.group", by, near);
        } else if (by != null && !builder.attributes().containsKey(by)) {
            builder.attribute(by, null);
            builder.attributes().get(by).getName().add(text(by));
        }
        for (String column : data.columns()) {
            if (!FIXED.contains(column) && meta.item(column) == null && !column.equals(by)) {
                data.problems().warning(1, column, "coinr.unused", column);
            }
        }
    }

    private String groupColumn() {
        boolean grouped = method.impute() != null
                && (method.impute().getMethod() == ImputeMethod.GROUP_MEAN
                        || method.impute().getMethod() == ImputeMethod.GROUP_MEDIAN);
        return grouped ? method.impute().getGroupBy() : null;
    }

    private void checkReference(CoinrTable data, Assessment assessment) {
        if (method.normalise() != null && method.normalise().getMethod() == NormaliseMethod.DISTANCE_TO_REFERENCE) {
            String unit = method.normalise().getReferenceUnit();
            List<String> codes =
                    assessment.getUnits().stream().map(Unit::getCode).toList();
            if (!codes.contains(unit)) {
                String near = Names.nearest(unit, codes).orElse("–");
                data.problems().error(null, "uCode", "coinr.reference", unit, near);
            }
        }
    }

    private void units(CoinrTable data, CoinrFramework builder, CoinrTable denominators, Assessment assessment) {
        Map<String, Row> denominatorRows = new HashMap<>();
        for (Row row : denominators.rows()) {
            denominatorRows.putIfAbsent(denominators.text(row, "uCode"), row);
        }
        Set<String> seen = new HashSet<>();
        Set<String> times = new TreeSet<>();
        for (Row row : data.rows()) {
            String code = data.text(row, "uCode");
            times.add(data.text(row, "Time"));
            if (code.isEmpty()) {
                data.error(row, "uCode", "unit.empty");
            } else if (!seen.add(Names.key(code))) {
                data.error(row, "uCode", times.size() > 1 ? "coinr.years" : "coinr.unitTwice", code);
            } else {
                Unit unit = unit(data, row, code, builder.attributes());
                assessment.getUnits().add(unit);
                figures(unit, data, row, builder.measures());
                Row by = denominatorRows.get(code);
                if (by == null) {
                    data.error(row, "uCode", "coinr.noDenominators", code);
                } else {
                    figures(unit, denominators, by, builder.denominators());
                }
            }
        }
        if (seen.isEmpty()) {
            data.problems().error(1, null, "table.headerOnly");
        }
        if (times.size() == 1 && times.iterator().next().matches("\\d{4}")) {
            assessment.setYear(Integer.valueOf(times.iterator().next()));
        }
    }

    private static Unit unit(CoinrTable data, Row row, String code, Map<String, AttributeDefinition> attributes) {
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId(Ids.of("u", code));
        unit.setCode(code);
        String name = data.text(row, "uName");
        unit.getName().add(text(name.isEmpty() ? code : name));
        for (String column : data.columns()) {
            String value = data.text(row, column);
            if (attributes.containsKey(column) && !value.isEmpty()) {
                AttributeValue attribute = CriteriaFactory.eINSTANCE.createAttributeValue();
                attribute.setDefinition(attributes.get(column));
                attribute.getValues().add(value);
                unit.getAttributes().add(attribute);
            }
        }
        return unit;
    }

    private void figures(Unit unit, CoinrTable table, Row row, Map<String, Measure> measures) {
        measures.forEach((column, measure) -> {
            if (table.has(column)) {
                ColumnKey key = new ColumnKey(measure.getId(), Facet.INPUT, Layer.FINAL);
                table.number(row, column)
                        .ifPresent(value -> edits.add(new CellEdit(unit.getId(), key, Cell.of(value), null)));
            }
        });
    }

    private static Text text(String value) {
        Text text = CriteriaFactory.eINSTANCE.createText();
        text.setLanguage("en");
        text.setValue(value);
        return text;
    }
}
