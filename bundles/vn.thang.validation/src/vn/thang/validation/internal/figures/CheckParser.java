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
            case "sum", "difference", "product", "ratio", "share" -> arithmetic(label);
            case "shares" -> shares();
            case "versions" -> versions();
            case "order" -> order();
            case "stated" -> new Stated(reader.rest());
            case "rank" -> place();
            case "places" -> step(Step.Kind.PLACES);
            case "change" -> step(Step.Kind.CHANGE);
            case "growth" -> step(Step.Kind.GROWTH);
            case "list" -> listing();
            case "mean" -> mean();
            case "whole" -> whole();
            default -> throw reader.problem("expected.start");
        };
    }

    private Check arithmetic(String label) throws CheckSyntaxException {
        BigDecimal left = new ArithmeticParser(reader).sum();
        reader.expect("=");
        return new Arithmetic(label, left, reader.number());
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
        List<Term> terms = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        terms.add(term());
        do {
            operators.add(reader.operator());
            terms.add(term());
        } while (!reader.atEnd());
        boolean percent = terms.stream().anyMatch(Term::percent);
        return new Order(terms.stream().map(t -> t.in(percent)).toList(), operators);
    }

    /** One side of a comparison; a quotient beside a percentage is a share. */
    private record Term(BigDecimal value, boolean percent) {
        Printed in(boolean percents) {
            return new Printed(percents && !percent ? value.movePointRight(2) : value, percents);
        }
    }

    private Term term() throws CheckSyntaxException {
        ArithmeticParser arithmetic = new ArithmeticParser(reader);
        BigDecimal value = arithmetic.sum();
        return new Term(value, arithmetic.percent());
    }

    private Check place() throws CheckSyntaxException {
        int rank = reader.positive();
        reader.expectWord("of");
        int of = reader.positive();
        reader.expectWord("is");
        String said = reader.word();
        return switch (said) {
            case "low", "high" -> new Place(rank, of, said, 0);
            case "top", "bottom" -> new Place(rank, of, said, reader.positive());
            default -> throw reader.problem("expected.place");
        };
    }

    private Check step(Step.Kind kind) throws CheckSyntaxException {
        BigDecimal before = reader.number().value();
        if (!reader.take("->")) {
            throw reader.problem("expected.arrow");
        }
        BigDecimal after = reader.number().value();
        if (kind == Step.Kind.GROWTH && before.signum() == 0) {
            throw reader.problem("expected.divisor");
        }
        reader.expect("=");
        boolean down = reader.take("down");
        boolean signed = down || reader.take("up") || reader.take("+");
        Printed stated = reader.number();
        if (signed && stated.value().signum() < 0) {
            throw reader.problem("expected.number");
        }
        return new Step(kind, before, after, down ? stated.negated() : stated);
    }

    private Check listing() throws CheckSyntaxException {
        String items = reader.upToLast("=");
        List<String> listed = Arrays.stream(items.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (listed.isEmpty()) {
            throw reader.problem("expected.items");
        }
        reader.expect("=");
        return new Listing(listed, reader.number());
    }

    private Check mean() throws CheckSyntaxException {
        Printed mean = reader.number();
        reader.expectWord("within");
        List<MeanWithin.Part> parts = new ArrayList<>();
        do {
            BigDecimal first = reader.number().value();
            boolean counted = reader.take("*");
            if (counted && first.signum() <= 0) {
                throw reader.problem("expected.positive");
            }
            BigDecimal low = counted ? reader.number().value() : first;
            BigDecimal high = reader.take("..") ? reader.number().value() : low;
            if (high.compareTo(low) < 0) {
                throw reader.problem("expected.range");
            }
            parts.add(new MeanWithin.Part(counted ? first : BigDecimal.ONE, low, high));
        } while (reader.take("+"));
        return new MeanWithin(mean, parts);
    }

    private Check whole() throws CheckSyntaxException {
        List<Whole.Part> parts = new ArrayList<>();
        do {
            BigDecimal count = BigDecimal.valueOf(reader.positive());
            reader.expect("=");
            Printed share = reader.number();
            BigDecimal half = BigDecimal.ONE.movePointLeft(share.decimals()).divide(BigDecimal.TWO);
            if (!share.percent() || share.value().compareTo(half) <= 0) {
                throw reader.problem("expected.share");
            }
            parts.add(new Whole.Part(count, share));
        } while (reader.take(","));
        reader.expectWord("of");
        return new Whole(parts, reader.positive());
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
