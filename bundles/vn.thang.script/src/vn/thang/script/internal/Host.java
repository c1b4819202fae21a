// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.ScoreStatus;
import vn.thang.script.internal.AssessmentView.Place;
import vn.thang.script.internal.AssessmentView.Problem;

/** The names that a script finds: data about units and criteria, functions that read, and functions that ask for changes. */
final class Host {
    private static final int READ_ONLY =
            ScriptableObject.READONLY | ScriptableObject.PERMANENT | ScriptableObject.DONTENUM;

    private final Context context;
    private final ScriptableObject scope;
    private final AssessmentView view;
    private final Values values;
    private final Wishes wishes;
    /** What scripts call {@code thang}. */
    private final ScriptableObject thang;

    Host(Context context, ScriptableObject scope, AssessmentView view, int mostOutput) {
        this.context = context;
        this.scope = scope;
        this.view = view;
        this.values = new Values(context, scope, view);
        this.wishes = new Wishes(view, mostOutput);
        this.thang = (ScriptableObject) context.newObject(scope);
    }

    String output() {
        return wishes.output();
    }

    List<CellEdit> edits() {
        return wishes.edits();
    }

    /** What a function does with its arguments. */
    private interface Body {
        Object call(String[] texts, Object[] given) throws Problem;
    }

    void define(Map<String, String> arguments) {
        // the same script gives the same result tomorrow: no clock, no chance
        scope.delete("Date");
        ((Scriptable) scope.get("Math", scope)).delete("random");
        Scriptable args = context.newObject(scope);
        arguments.forEach((name, value) -> ScriptableObject.putProperty(args, name, value));
        constant(scope, "NA", values.notApplicable());
        constant(thang, "args", args);
        constant(thang, "units", values.array(view.allUnits().stream().map(this::unit)));
        constant(
                thang,
                "measures",
                values.array(view.run().framework().getMeasures().stream()
                        .map(measure -> values.object(Map.of(
                                "code", AssessmentView.code(measure), "name", Texts.name(measure, view.locale()))))));
        reading();
        writing();
        thang.sealObject();
        constant(scope, "thang", thang);
    }

    private void reading() {
        function(
                thang,
                "nodes",
                1,
                1,
                (texts, given) -> values.array(view.nodes(view.unit(texts[0])).stream()
                        .map(node -> values.object(Map.of(
                                "code", node.code(),
                                "name", Texts.name(node.element(), view.locale()),
                                "kind", node.kind().name().toLowerCase(Locale.ROOT),
                                "depth", node.depth(),
                                "scored", node.scored())))));
        function(thang, "points", 1, 2, (texts, given) -> {
            Place place = place(texts);
            return values.number(
                    place.table().status(place.row(), place.node().index()),
                    place.table().points(place.row(), place.node().index()));
        });
        function(thang, "exactPoints", 1, 2, (texts, given) -> {
            Place place = place(texts);
            return values.exact(
                    place.table().status(place.row(), place.node().index()),
                    place.table().points(place.row(), place.node().index()));
        });
        function(thang, "maximum", 1, 2, (texts, given) -> {
            Place place = place(texts);
            return values.number(
                    ScoreStatus.SCORED,
                    place.table().maximum(place.row(), place.node().index()));
        });
        function(
                thang,
                "percent",
                1,
                1,
                (texts, given) -> view.standing(view.unit(texts[0]))
                        .map(standing -> values.number(ScoreStatus.SCORED, standing.percent()))
                        .orElse(Undefined.instance));
        function(
                thang,
                "rank",
                1,
                1,
                (texts, given) -> view.standing(view.unit(texts[0]))
                        .<Object>map(standing -> standing.rank() == null ? Undefined.instance : standing.rank())
                        .orElse(Undefined.instance));
        function(
                thang,
                "band",
                1,
                1,
                (texts, given) -> view.standing(view.unit(texts[0]))
                        .<Object>map(standing -> standing.band() == null
                                ? Undefined.instance
                                : Texts.name(standing.band(), view.locale()))
                        .orElse(Undefined.instance));
        function(thang, "input", 3, 3, (texts, given) -> {
            Unit unit = view.unit(texts[0]);
            return values.cell(view.cell(unit, view.input(unit, texts[1], layer(texts[2]))));
        });
        function(thang, "given", 3, 3, (texts, given) -> {
            Unit unit = view.unit(texts[0]);
            return values.cell(view.cell(unit, view.points(unit, texts[1], layer(texts[2]))));
        });
    }

    private void writing() {
        function(scope, "print", 0, Integer.MAX_VALUE, (texts, given) -> {
            wishes.print(String.join(" ", texts));
            return Undefined.instance;
        });
        function(scope, "csv", 1, Integer.MAX_VALUE, (texts, given) -> {
            wishes.print(Arrays.stream(given)
                    .map(value -> Undefined.isUndefined(value) ? "" : Context.toString(value))
                    .map(Host::quoted)
                    .collect(Collectors.joining(",")));
            return Undefined.instance;
        });
        function(thang, "setInput", 4, 5, (texts, given) -> {
            Unit unit = view.unit(texts[0]);
            return wish(unit, view.input(unit, texts[1], layer(texts[2])), texts, given);
        });
        function(thang, "setPoints", 4, 5, (texts, given) -> {
            Unit unit = view.unit(texts[0]);
            return wish(unit, view.points(unit, texts[1], layer(texts[2])), texts, given);
        });
    }

    private Object wish(Unit unit, ColumnKey key, String[] texts, Object[] given) throws Problem {
        Cell cell = values.cellOf(given[3]);
        String reason = texts.length == 5 ? texts[4] : null;
        if (cell.status() == CellStatus.NOT_APPLICABLE && (reason == null || reason.isBlank())) {
            throw view.problem("reason", texts[1]);
        }
        wishes.edit(new CellEdit(unit.getId(), key, cell, reason));
        return Undefined.instance;
    }

    /** RFC 4180. */
    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The node that is named, else the top of the unit's scorecard. */
    private Place place(String[] texts) throws Problem {
        Unit unit = view.unit(texts[0]);
        if (texts.length == 2) {
            return view.place(unit, texts[1]);
        }
        if (view.nodes(unit).isEmpty()) {
            throw view.problem("node", "", AssessmentView.code(unit));
        }
        return view.place(unit, view.nodes(unit).getFirst().code());
    }

    private Layer layer(String name) throws Problem {
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> view.problem("layer", name));
    }

    private Scriptable unit(Unit unit) {
        return values.object(Map.of(
                "code", AssessmentView.code(unit),
                "name", Texts.name(unit, view.locale()),
                "tier", unit.getTier() == null ? "" : AssessmentView.code(unit.getTier()),
                "group", unit.getGroup() == null ? "" : AssessmentView.code(unit.getGroup()),
                "ranked", unit.isRanked()));
    }

    private static void constant(ScriptableObject owner, String name, Object value) {
        owner.defineProperty(name, value, READ_ONLY);
    }

    private void function(ScriptableObject owner, String name, int least, int most, Body body) {
        constant(owner, name, new LambdaFunction(scope, name, most, (cx, at, self, given) -> {
            try {
                if (given.length < least || given.length > most) {
                    throw view.problem("arguments", name, least == most ? least : least + "–" + most);
                }
                return body.call(Arrays.stream(given).map(Values::text).toArray(String[]::new), given);
            } catch (Problem e) {
                throw Context.reportRuntimeError(e.getMessage());
            }
        }));
    }
}
