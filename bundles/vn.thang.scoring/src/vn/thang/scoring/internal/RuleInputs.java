// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FullHalfNoneRule;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.YesNoRule;
import vn.thang.criteria.text.Messages;
import vn.thang.formula.Formula;
import vn.thang.formula.FormulaException;
import vn.thang.formula.extension.ObjectFormula;
import vn.thang.scoring.FigureKey;
import vn.thang.scoring.RuleInput;
import vn.thang.scoring.RuleInput.Choice;
import vn.thang.scoring.RuleInput.Kind;
import vn.thang.scoring.Scoring;

/** What a criterion asks for: from its compiled rule, or, when it cannot be compiled, from what the rule refers to. */
public final class RuleInputs {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    private final Framework framework;
    private final Criterion criterion;
    private final List<ScoringRule> rules = new ArrayList<>();
    private final Map<String, RuleInput> inputs = new LinkedHashMap<>();

    private RuleInputs(Framework framework, Criterion criterion) {
        this.framework = framework;
        this.criterion = criterion;
        if (criterion.getRule() != null) {
            rules.add(criterion.getRule());
            criterion.getRule().eAllContents().forEachRemaining(each -> {
                if (each instanceof ScoringRule rule) {
                    rules.add(rule);
                }
            });
        }
    }

    /** @param figures what the compiled rule reads; null when it cannot be compiled */
    public static List<RuleInput> of(Framework framework, Criterion criterion, List<FigureKey> figures) {
        return new RuleInputs(framework, criterion).inputs(figures);
    }

    private List<RuleInput> inputs(List<FigureKey> figures) {
        boolean judged = criterion.getRule() == null || criterion.getRule() instanceof ExpertRule;
        if (judged && !ObjectFormula.hasPoints(criterion.eClass())) {
            award();
        } else if (figures != null) {
            figures(figures);
        } else {
            rules.forEach(this::referred);
        }
        return List.copyOf(inputs.values());
    }

    private void award() {
        BigDecimal minimum = criterion.getRule() instanceof ExpertRule expert ? expert.getMinimum() : BigDecimal.ZERO;
        put(new RuleInput(
                criterion.getId(),
                Facet.POINTS,
                criterion,
                Kind.AWARD,
                "",
                minimum,
                criterion.getMaximum(),
                List.of()));
    }

    private void figures(List<FigureKey> figures) {
        for (FigureKey figure : figures) {
            if (figure.element() instanceof Measure measure) {
                measure(measure);
            } else if (!(figure.element() instanceof AttributeDefinition)) {
                answer();
            }
        }
    }

    private void referred(ScoringRule rule) {
        boolean asks = rule instanceof YesNoRule || rule instanceof FullHalfNoneRule || rule instanceof LevelLadderRule;
        int before = inputs.size();
        List<EObject> parts = new ArrayList<>(List.of(rule));
        rule.eContents().stream().filter(part -> !(part instanceof ScoringRule)).forEach(parts::add);
        for (EObject part : parts) {
            for (EObject target : part.eCrossReferences()) {
                if (target instanceof Measure measure && !measure.eIsProxy()) {
                    measure(measure);
                }
            }
        }
        if (rule instanceof FormulaRule formula) {
            named(formula);
        }
        if (asks && inputs.size() == before) {
            answer();
        }
    }

    private void named(FormulaRule rule) {
        try {
            String text = rule.getExpression() == null ? "" : rule.getExpression();
            for (String variable : Formula.parse(text).variables()) {
                Codes.measure(framework, variable).ifPresent(this::measure);
            }
        } catch (FormulaException e) {
            // A formula that cannot be read names nothing for sure; the findings tell.
            return;
        }
    }

    private void measure(Measure measure) {
        List<Choice> choices = choices(measure);
        Kind kind = !choices.isEmpty()
                ? Kind.CHOICE
                : switch (measure.getType()) {
                    case INTEGER -> Kind.INTEGER;
                    case PERCENT -> Kind.PERCENT;
                    case RANK -> Kind.RANK;
                    case NUMBER, YES_NO, LEVEL, DATE -> Kind.NUMBER;
                };
        put(new RuleInput(
                measure.getId(),
                Facet.INPUT,
                measure,
                kind,
                measure.getUnit() == null ? "" : measure.getUnit(),
                measure.getMinimum() == null && measure.getType() == MeasureType.RANK
                        ? BigDecimal.ONE
                        : measure.getMinimum(),
                measure.getMaximum(),
                choices));
    }

    private void answer() {
        List<Choice> choices = choices(null);
        Kind kind = choices.isEmpty() ? Kind.NUMBER : Kind.CHOICE;
        put(new RuleInput(criterion.getId(), Facet.INPUT, criterion, kind, "", null, null, choices));
    }

    /** What may be answered: as the rule that reads it says, else as the measure says. */
    private List<Choice> choices(Measure measure) {
        for (ScoringRule rule : rules) {
            Optional<List<Choice>> choices = switch (rule) {
                case YesNoRule yesNo when yesNo.getMeasure() == measure -> Optional.of(yesNo());
                case FullHalfNoneRule full when full.getMeasure() == measure -> Optional.of(fullHalfNone());
                case LevelLadderRule ladder
                when ladder.getMeasure() == measure -> Optional.of(levels(ladder.getScale()));
                default -> Optional.empty();
            };
            if (choices.isPresent()) {
                return choices.get();
            }
        }
        if (measure == null) {
            return List.of();
        }
        return switch (measure.getType()) {
            case YES_NO -> yesNo();
            case LEVEL -> levels(measure.getScale());
            default -> List.of();
        };
    }

    private static List<Choice> yesNo() {
        return List.of(
                new Choice(BigDecimal.ONE, TEXTS.message("preview.yes")),
                new Choice(BigDecimal.ZERO, TEXTS.message("preview.no")));
    }

    private static List<Choice> fullHalfNone() {
        return List.of(
                new Choice(BigDecimal.ONE, TEXTS.message("preview.full")),
                new Choice(new BigDecimal("0.5"), TEXTS.message("preview.half")),
                new Choice(BigDecimal.ZERO, TEXTS.message("preview.nothing")));
    }

    private static List<Choice> levels(Scale scale) {
        return scale == null || scale.eIsProxy()
                ? List.of()
                : scale.getLevels().stream()
                        .filter(level -> level.eIsSet(CriteriaPackage.eINSTANCE.getLevel_Value()))
                        .map(level -> new Choice(level.getValue(), level))
                        .toList();
    }

    private void put(RuleInput input) {
        if (input.itemId() != null) {
            inputs.putIfAbsent(input.itemId(), input);
        }
    }
}
