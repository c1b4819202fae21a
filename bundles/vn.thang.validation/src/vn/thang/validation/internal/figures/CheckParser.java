// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.Layer;

/** Reads the text of a check; the grammar stands at {@link vn.thang.validation.PublishedFigures}. */
public final class CheckParser {
    private final CheckReader reader;

    private CheckParser(String text) {
        this.reader = new CheckReader(text);
    }

    /** Reads a check. */
    public static Check parse(String text) throws CheckSyntaxException {
        CheckParser parser = new CheckParser(text == null ? "" : text);
        Check check = parser.check();
        parser.reader.expectEnd();
        return check;
    }

    private Check check() throws CheckSyntaxException {
        String word = reader.word();
        if (reader.take(":")) {
            return labelled(word);
        }
        if (!reader.take("(")) {
            throw reader.problem("expected.start");
        }
        return function(word);
    }

    private Check labelled(String label) throws CheckSyntaxException {
        return switch (label) {
            case "sum", "difference", "product", "ratio", "share" -> arithmetic();
            case "shares" -> shares();
            case "versions" -> versions();
            case "order" -> order();
            case "stated" -> new Stated(reader.rest());
            default -> throw reader.problem("expected.start");
        };
    }

    private Check arithmetic() throws CheckSyntaxException {
        BigDecimal left = new ArithmeticParser(reader).sum();
        reader.expect("=");
        return new Arithmetic(left, reader.number());
    }

    private Check shares() throws CheckSyntaxException {
        List<Printed> parts = new ArrayList<>();
        do {
            parts.add(reader.number());
        } while (reader.take("+"));
        reader.expect("=");
        return new Shares(parts, reader.number());
    }

    private Check versions() throws CheckSyntaxException {
        String[] both = reader.rest().split("<>", -1);
        if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
            throw reader.problem("expected.versions");
        }
        return new Versions(both[0].strip(), both[1].strip());
    }

    private Check order() throws CheckSyntaxException {
        StringBuilder text = new StringBuilder();
        List<BigDecimal> values = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        values.add(reader.number().value());
        do {
            operators.add(reader.operator());
            values.add(reader.number().value());
        } while (!reader.atEnd());
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : " " + operators.get(i - 1) + " ")
                    .append(values.get(i).toPlainString());
        }
        return new Order(text.toString(), values, operators);
    }

    private Check function(String name) throws CheckSyntaxException {
        if (name.equals("bands")) {
            return bands();
        }
        Optional<GroupFigure.Kind> ofGroup = Arrays.stream(GroupFigure.Kind.values())
                .filter(k -> k.word().equals(name))
                .findFirst();
        if (ofGroup.isPresent()) {
            String group = reader.word();
            Condition condition =
                    ofGroup.get() == GroupFigure.Kind.COUNT && reader.operatorAhead() ? condition() : null;
            closed();
            return new GroupFigure(ofGroup.get(), group, condition, reader.number());
        }
        UnitFigure.Kind ofUnit = Arrays.stream(UnitFigure.Kind.values())
                .filter(k -> k.word().equals(name))
                .findFirst()
                .orElseThrow(() -> reader.problem("expected.start"));
        return unit(ofUnit);
    }

    private Check unit(UnitFigure.Kind kind) throws CheckSyntaxException {
        String unit = reader.word();
        String node = null;
        Layer layer = null;
        while (reader.take(",")) {
            String word = reader.word();
            Optional<Layer> named = Arrays.stream(Layer.values())
                    .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            layer = named.orElse(layer);
            node = named.isPresent() ? node : word;
        }
        closed();
        return new UnitFigure(kind, unit, node, layer, reader.number());
    }

    private Check bands() throws CheckSyntaxException {
        String group = reader.word();
        List<Condition> edges = new ArrayList<>();
        if (reader.take(",")) {
            do {
                edges.add(condition());
            } while (reader.take("/"));
        }
        closed();
        List<Integer> counts = new ArrayList<>();
        do {
            counts.add(reader.count());
        } while (reader.take("/"));
        return new BandCounts(group, edges, counts);
    }

    private Condition condition() throws CheckSyntaxException {
        return new Condition(reader.operator(), reader.number());
    }

    private void closed() throws CheckSyntaxException {
        reader.expect(")");
        reader.expect("=");
    }
}
