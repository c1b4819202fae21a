// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Cover;
import vn.thang.assessment.Phase;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Source;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/**
 * Builds a sample assessment step by step from tables that lie beside a class. Texts come in pairs: Vietnamese, English.
 * The sources of the framework are copied into the assessment and found by their ids.
 */
public final class SampleBuilder {
    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private final Framework framework;
    private final Class<?> owner;
    private final FigureReader figures;
    private final Assessment assessment = FACTORY.createAssessment();
    private final Map<String, UnitGroup> groups = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<CellEdit> edits = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** A sample with the framework's code, as official as {@code origin} says. */
    public SampleBuilder(Framework framework, Class<?> owner, int year, Origin origin) {
        this.framework = framework;
        this.owner = owner;
        this.figures = new FigureReader(framework);
        assessment.setId("as-" + framework.getCode());
        assessment.setCode(framework.getCode());
        assessment.setYear(year);
        assessment.setOrigin(origin);
        FrameworkReference reference = CriteriaFactory.eINSTANCE.createFrameworkReference();
        reference.setFrameworkId(framework.getId());
        reference.setVersion(framework.getVersion());
        reference.setContentHash(FrameworkFiles.contentHash(framework));
        assessment.setFramework(reference);
        assessment.getSources().addAll(EcoreUtil.copyAll(framework.getSources()));
        assessment.getSources().forEach(source -> sources.put(source.getId(), source));
    }

    /** The name of the assessment. */
    public SampleBuilder name(String vi, String en) {
        assessment.getName().addAll(Texts.of(vi, en));
        return this;
    }

    /** What is printed on every output: what is published and what is not. */
    public SampleBuilder notice(String vi, String en) {
        assessment.getNotice().addAll(Texts.of(vi, en));
        return this;
    }

    /**
     * A phase.
     *
     * @param from its first day; null = not known
     */
    public SampleBuilder phase(PhaseKind kind, LocalDate from) {
        Phase phase = FACTORY.createPhase();
        phase.setId("phase-" + kind.getLiteral());
        phase.setKind(kind);
        phase.setFrom(from);
        assessment.getPhases().add(phase);
        return this;
    }

    /** A unit group scored with the scorecard of this code, printed in the sources of these ids; without, fictitious. */
    public SampleBuilder group(String code, String scorecard, String vi, String en, String... sourceIds) {
        UnitGroup group = FACTORY.createUnitGroup();
        group.setId("group-" + code);
        group.setCode(code);
        group.getName().addAll(Texts.of(vi, en));
        group.setScorecard(scorecard(scorecard));
        publishedIn(group, List.of(sourceIds));
        if (sourceIds.length == 0) {
            group.setOrigin(Origin.RECONSTRUCTED);
            group.setNote("Nhóm giả định. / A fictitious group.");
        }
        assessment.getGroups().add(group);
        groups.put(code, group);
        return this;
    }

    /** A unit of a group, of the tier of the group's scorecard; what is published about it is up to the caller. */
    public Unit unit(String code, String group, String vi, String en) {
        Unit unit = FACTORY.createUnit();
        unit.setId("unit-" + code.toLowerCase(Locale.ROOT));
        unit.setCode(code);
        unit.getName().addAll(Texts.of(vi, en));
        unit.setGroup(groups.get(group));
        unit.setTier(groups.get(group).getScorecard().getTier());
        assessment.getUnits().add(unit);
        units.put(code, unit);
        return unit;
    }

    /**
     * The units of a table in double quotes: {@code unit,group,vi,en,origin,ranked,sources,note}; {@code origin} is a
     * literal of {@link Origin}, {@code ranked} yes or no, {@code sources} ids with spaces between.
     */
    public SampleBuilder units(String table) {
        List<List<String>> rows = Resources.quotedRows(owner, table);
        for (List<String> row : rows.subList(1, rows.size())) {
            Unit unit = unit(row.get(0), row.get(1), row.get(2), row.get(3));
            unit.setOrigin(Origin.get(row.get(4)));
            unit.setRanked(row.get(5).equals("yes"));
            publishedIn(unit, ids(row.get(6)));
            unit.setNote(row.get(7).isEmpty() ? null : row.get(7));
        }
        return this;
    }

    /** The unit with this code. */
    public Unit unit(String code) {
        return units.get(code);
    }

    /** The units of the group with this code, in their order. */
    public List<Unit> unitsOf(String group) {
        return assessment.getUnits().stream()
                .filter(unit -> unit.getGroup() == groups.get(group))
                .toList();
    }

    /** The id of the criterion with this code. */
    public String criterion(String code) {
        return figures.criterion(code);
    }

    /** The sources with these ids. */
    public List<Source> sources(String... ids) {
        return List.of(ids).stream().map(sources::get).toList();
    }

    /**
     * Figures, answers and points of a table in the form of {@code thang import table}: {@code unit,name,tier,group}
     * and a column per code.
     *
     * @param comment of every cell; null = none
     */
    public SampleBuilder figures(String table, Layer layer, String comment) {
        Map<String, String> ids = new HashMap<>();
        units.forEach((code, unit) -> ids.put(code, unit.getId()));
        edits.addAll(figures.read(Resources.rows(owner, table), ids, layer, comment));
        return this;
    }

    /** Published figures of a table in double quotes: {@code id,group,sources,check,statement,reason}. */
    public SampleBuilder published(String table) {
        List<List<String>> rows = Resources.quotedRows(owner, table);
        for (List<String> row : rows.subList(1, rows.size())) {
            PublishedFigure figure = FACTORY.createPublishedFigure();
            figure.setId(row.get(0));
            figure.setGroup(groups.get(row.get(1)));
            ids(row.get(2)).forEach(id -> figure.getSources().add(sources.get(id)));
            figure.setCheck(row.get(3));
            figure.setStatement(row.get(4));
            figure.setResolution(row.get(5).isEmpty() ? null : row.get(5));
            assessment.getPublished().add(figure);
        }
        return this;
    }

    /** A row of evidence about a criterion; its document is invented and the text must say so. */
    public SampleBuilder evidence(
            String id, String unit, String criterion, String number, String text, String verdict) {
        evidence.add(new Evidence(
                id,
                units.get(unit).getId(),
                figures.criterion(criterion),
                number,
                null,
                null,
                null,
                null,
                text,
                verdict));
        return this;
    }

    /** A target; unit and item are named by their ids. */
    public SampleBuilder target(Target target) {
        targets.add(target);
        return this;
    }

    /** The header of reports: never with a number or a signer, so that it cannot look like an official document. */
    public SampleBuilder cover(String issuer, String place, LocalDate date, String subject, List<String> bases) {
        Cover cover = FACTORY.createCover();
        cover.setParentBody("DỮ LIỆU MẪU");
        cover.setIssuer(issuer);
        cover.setSymbol("BC-MẪU");
        cover.setPlace(place);
        cover.setDate(date);
        cover.setSubject(subject);
        cover.setPosition("Tổ trưởng");
        cover.getBases().addAll(bases);
        cover.getRecipients().addAll(List.of("Các đơn vị được đánh giá", "Lưu: VT"));
        assessment.setCover(cover);
        return this;
    }

    /** The words of the {@link #cover} in English. */
    public SampleBuilder english(String issuer, String subject, String... bases) {
        Cover cover = FACTORY.createCover();
        cover.setLanguage("en");
        cover.setParentBody("SAMPLE DATA");
        cover.setIssuer(issuer);
        cover.setSubject(subject);
        cover.setPosition("Head of the team");
        cover.getBases().addAll(List.of(bases));
        cover.getRecipients().addAll(List.of("The units assessed", "Records office"));
        assessment.getCover().getTranslations().add(cover);
        return this;
    }

    /** The sample. */
    public Sample build() {
        return new Sample(assessment, edits, evidence, targets);
    }

    private Scorecard scorecard(String code) {
        return framework.getScorecards().stream()
                .filter(s -> s.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void publishedIn(Described element, List<String> ids) {
        ids.forEach(id -> element.getPublishedIn().add(sources.get(id)));
    }

    private static List<String> ids(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }
}
