// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.ScoringRun;
import vn.thang.validation.internal.figures.Check;
import vn.thang.validation.internal.figures.CheckParser;
import vn.thang.validation.internal.figures.CheckSyntaxException;
import vn.thang.validation.internal.figures.Runs;

/**
 * Compares figures printed elsewhere with what Thang computes; nothing is ever corrected.
 *
 * <p>Each {@link PublishedFigure} carries a check. Numbers use a dot, a percent sign belongs to the number, spaces do
 * not matter. The value on the right is the published one: the value on the left is computed exactly (divisions to 34
 * significant digits), rounded half up to as many decimals as are printed on the right, and compared.
 *
 * <table>
 * <caption>The checks</caption>
 * <tr><td>{@code sum: 28+14+89 = 131}</td><td>arithmetic with + - * / and parentheses; the word before the colon
 *     ({@code sum}, {@code difference}, {@code product}, {@code ratio}) is for the reader</td></tr>
 * <tr><td>{@code share: 121/170 = 67.45%}</td><td>the same in percent: the left side times 100</td></tr>
 * <tr><td>{@code shares: 9%+90% = 100%}</td><td>printed shares of one whole: consistent when values that round half up
 *     to the printed ones can sum to the whole</td></tr>
 * <tr><td>{@code versions: 2/10/2 <> 2/7/5}</td><td>two published versions of the same figure; consistent when equal</td></tr>
 * <tr><td>{@code order: 20 < 25 < 36 < 37}, {@code order: 217/245 > 80%}</td><td>what a text says about larger and
 *     smaller ({@code > >= < <=}), on computed values; beside a percentage a quotient is a share</td></tr>
 * <tr><td>{@code mean: 62.5 within 27..78}, {@code mean: 62.5 within 7*70..78 + 21*27..70}</td><td>whether a mean can lie
 *     between the lowest and the highest value, or in what so many units between such bounds allow</td></tr>
 * <tr><td>{@code whole: 8 = 9%, 81 = 90% of 89}</td><td>counts with their printed shares: which wholes give all of
 *     them</td></tr>
 * <tr><td>{@code places: 51 -> 57 = down 6}, {@code change: 62.5 -> 65 = +2.5}, {@code growth: 200 -> 250 = 25%}</td>
 *     <td>before and after: places of a ranking (a smaller number is up), the difference, the difference in percent of the
 *     earlier value; {@code up}, {@code down} or a sign</td></tr>
 * <tr><td>{@code rank: 28 of 63 is low}</td><td>{@code low} is behind the middle place (n+1)/2, {@code high} before it;
 *     {@code top 20} and {@code bottom 20} count from the ends</td></tr>
 * <tr><td>{@code list: Finance; Health; Transport = 3}</td><td>as many items as are said</td></tr>
 * <tr><td>{@code stated: > 98%}</td><td>kept as it is, nothing to recompute</td></tr>
 * <tr><td>{@code count(G) = 28}, {@code count(G > 50) = 8}</td><td>units of a group, or those whose points (with a percent
 *     sign: percent of the maximum) compare so: {@code > >= < <=}</td></tr>
 * <tr><td>{@code total(G)}, {@code mean(G)}, {@code meanPercent(G)}, {@code highest(G)}, {@code lowest(G)},
 *     {@code spread(G) = 51}</td><td>points of the units of a group; {@code meanPercent} of percents</td></tr>
 * <tr><td>{@code bands(G) = 7/12/6/3}</td><td>units per band, best first; bands left out at the end hold none</td></tr>
 * <tr><td>{@code bands(G, > 80% / >= 70%) = 2/7/5}</td><td>the same with other edges; the last number counts the rest</td></tr>
 * <tr><td>{@code points(U) = 146}, {@code points(U, H1, self) = 43.72}</td><td>points of a unit, at a node, on a layer
 *     ({@code self}, {@code verified}, {@code final}); {@code percent(...) = 87.44%}; {@code rank(U) = 1}</td></tr>
 * </table>
 *
 * G is the code or id of a unit group, {@code group} for the figure's own group, or {@code all}; U the code or id of a
 * unit; in double quotes when it has spaces. Without a layer the first run given is used.
 *
 * <p>Stateless and thread-safe.
 */
public final class PublishedFigures {
    /** Checks all published figures of the assessment against one run. */
    public List<FigureCheck> check(Assessment assessment, ScoringRun run) {
        return check(assessment.getPublished(), List.of(run));
    }

    /**
     * Checks figures against several runs, one per layer; the first is used where a check names no layer.
     *
     * @param runs may be empty: then statements about units are {@link Verdict#NOT_CHECKABLE}
     */
    public List<FigureCheck> check(Collection<PublishedFigure> figures, List<ScoringRun> runs) {
        Runs scored = new Runs(runs);
        return figures.stream().map(figure -> check(figure, scored)).toList();
    }

    /** Checks statements that need no scored assessment, such as sums and shares. */
    public List<FigureCheck> check(Collection<PublishedFigure> figures) {
        return check(figures, List.of());
    }

    private static FigureCheck check(PublishedFigure figure, Runs runs) {
        Check check;
        try {
            check = CheckParser.parse(figure.getCheck());
        } catch (CheckSyntaxException e) {
            return new FigureCheck(figure, Verdict.NOT_CHECKABLE, "", "", "", "", e.problem());
        }
        return check.against(runs.forFigure(figure)).of(figure, check.rule());
    }

    /**
     * The checks as findings: a warning for each contradiction, a note for each one an expert has decided about, an error for
     * each check that cannot be read.
     *
     * @param file named in the findings; null = none
     */
    public List<Finding> findings(Collection<FigureCheck> checks, String file) {
        return checks.stream()
                .flatMap(c -> c.severity().map(severity -> finding(c, severity, file)).stream())
                .toList();
    }

    private static Finding finding(FigureCheck check, Severity severity, String file) {
        Location location = new Location(file, check.figure().getId(), null, null);
        return new Finding(severity, "published-figure", location, named(check));
    }

    private static Message named(FigureCheck check) {
        String statement = check.figure().getStatement();
        Optional<Message> resolution = check.state() == FigureState.RESOLVED
                ? FigureResolution.of(check.figure()).message()
                : Optional.empty();
        return resolution
                .map(decided -> Check.TEXTS.message("figure.finding.resolved", statement, check.message(), decided))
                .orElseGet(() -> Check.TEXTS.message("figure.finding", statement, check.message()));
    }

    /**
     * Checks the value an expert put in place of a published one: the same check with that value on the right of its last
     * equals sign.
     *
     * @param correctedTo as it would be printed, with a dot
     * @return empty when the check has no equals sign, or does not say anything with that value
     */
    public Optional<FigureCheck> corrected(PublishedFigure figure, String correctedTo, List<ScoringRun> runs) {
        int equals = figure.getCheck() == null ? -1 : figure.getCheck().lastIndexOf('=');
        if (equals < 0 || correctedTo.isBlank()) {
            return Optional.empty();
        }
        PublishedFigure corrected = EcoreUtil.copy(figure);
        corrected.setCheck(figure.getCheck().substring(0, equals + 1) + " " + correctedTo.strip());
        FigureCheck check = check(corrected, new Runs(runs));
        return check.verdict() == Verdict.NOT_CHECKABLE ? Optional.empty() : Optional.of(check);
    }
}
