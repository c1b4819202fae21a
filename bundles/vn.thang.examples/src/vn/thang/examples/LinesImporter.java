// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.ImportedAssessment;
import vn.thang.exchange.ImportedTable;
import vn.thang.exchange.Importer;
import vn.thang.exchange.TableImport;

/** Figures a line each, as surveys and databases export them: {@code unit;code;value}. */
@Component(service = Importer.class)
public final class LinesImporter implements Importer {
    private static final Messages TEXTS = Messages.of(LinesImporter.class);
    private static final String SEPARATOR = "separator";
    private static final List<String> SEPARATORS = List.of("semicolon", "comma", "tab");
    private static final int PARTS = 3;
    private static final long LARGEST = 32L << 20;

    private final String separator;

    public LinesImporter() {
        this(SEPARATORS.getFirst());
    }

    private LinesImporter(String separator) {
        this.separator = separator;
    }

    @Override
    public String id() {
        return "example-lines";
    }

    @Override
    public Message label() {
        return TEXTS.message("lines.label");
    }

    @Override
    public Message description() {
        return TEXTS.message("lines.description");
    }

    @Override
    public List<String> endings() {
        return List.of("lines", "csv");
    }

    @Override
    public boolean forFramework() {
        return true;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(
                SEPARATOR, TEXTS.message("lines.separator"), TEXTS.message("lines.separator.description"), SEPARATORS));
    }

    @Override
    public Importer with(Map<String, String> values) {
        return new LinesImporter(values.getOrDefault(SEPARATOR, SEPARATORS.getFirst()));
    }

    @Override
    public ImportedAssessment read(Path file, Optional<Framework> framework) throws BadInputException {
        Map<String, Map<String, String>> units = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String[] parts = lines.get(i).split(sign(), -1);
            if (parts.length != PARTS) {
                throw bad(file, i + 1, "lines.parts", PARTS, sign());
            }
            codes.add(parts[1].strip());
            String before = units.computeIfAbsent(parts[0].strip(), unit -> new LinkedHashMap<>())
                    .putIfAbsent(parts[1].strip(), parts[2].strip());
            if (before != null) {
                throw bad(file, i + 1, "lines.twice", parts[0].strip(), parts[1].strip(), before);
            }
        }
        if (units.isEmpty()) {
            throw bad(file, null, "lines.empty");
        }
        Framework given = framework.orElseThrow();
        List<String> names = List.copyOf(units.keySet());
        try {
            ImportedTable table = TableImport.readText(wide(units, codes), file.toString(), given, null);
            return new ImportedAssessment(given, table.model(), table.edits(), located(table.warnings(), file, names));
        } catch (BadInputException e) {
            throw new BadInputException(located(e.findings(), file, names));
        }
    }

    /** The rows of the table in between are nothing that the user knows: the unit is named instead. */
    private static List<Finding> located(List<Finding> findings, Path file, List<String> units) {
        return findings.stream()
                .map(each -> {
                    int row = Objects.requireNonNullElse(each.location().row(), 0) - 2;
                    String unit = row >= 0 && row < units.size() ? units.get(row) : null;
                    Location place = new Location(
                            file.toString(), unit, null, each.location().column());
                    return new Finding(each.severity(), each.rule(), place, each.message());
                })
                .toList();
    }

    private String sign() {
        return switch (separator) {
            case "comma" -> ",";
            case "tab" -> "\t";
            default -> ";";
        };
    }

    private static List<String> lines(Path file) throws BadInputException {
        try {
            if (Files.size(file) > LARGEST) {
                throw bad(file, null, "lines.large");
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw bad(file, null, "lines.unreadable");
        }
    }

    /** A line for each unit, a column for each code. */
    private static String wide(Map<String, Map<String, String>> units, Set<String> codes) {
        List<String> wide = new ArrayList<>();
        wide.add("unit\t" + String.join("\t", codes));
        units.forEach((unit, figures) -> wide.add(codes.stream()
                .map(code -> figures.getOrDefault(code, ""))
                .collect(Collectors.joining("\t", unit + "\t", ""))));
        return String.join("\n", wide);
    }

    private static BadInputException bad(Path file, Integer line, String key, Object... arguments) {
        return new BadInputException(Finding.error(
                "example-lines", new Location(file.toString(), null, line, null), TEXTS.message(key, arguments)));
    }
}
