// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.ScoreEdit;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.ui.UiLanguage;
import vn.thang.ui.findings.FindingKind;
import vn.thang.ui.findings.FoundCell;
import vn.thang.ui.findings.FoundFigure;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.LazyFixes;
import vn.thang.ui.findings.LiveFindings;
import vn.thang.ui.findings.QuickFix;
import vn.thang.ui.findings.RuleInfo;
import vn.thang.validation.AssessmentFixes;
import vn.thang.validation.AssessmentValidator;
import vn.thang.validation.Found;
import vn.thang.validation.MissingScores;
import vn.thang.validation.ScoreFix;
import vn.thang.validation.StatisticsFindings;
import vn.thang.validation.Target;
import vn.thang.validation.ValidationRule;

/** Checks the assessment that an editor has open. */
public final class AssessmentFindings implements LiveFindings.Host {
    private final Supplier<Optional<OpenAssessment>> open;
    private final AssessmentValidator validator = new AssessmentValidator();
    private final Map<String, RuleInfo> rules = new HashMap<>();

    /** {@code open} is empty as long as the editor has nothing open. */
    public AssessmentFindings(Supplier<Optional<OpenAssessment>> open) {
        this.open = open;
        validator.rules().forEach(rule -> describe(rule, FindingKind.DATA));
        describe(new MissingScores(), FindingKind.DATA);
        describe("scoring.problem");
        describe("published-figure");
        StatisticsFindings.rules().forEach(rule -> describe(rule, FindingKind.STATISTICS));
    }

    private void describe(String rule) {
        Messages texts = Messages.of(AssessmentFindings.class);
        rules.put(
                rule,
                new RuleInfo(
                        FindingKind.DATA,
                        texts.message(rule + ".name"),
                        texts.message(rule + ".description"),
                        texts.message(rule + ".explanation")));
    }

    private void describe(ValidationRule rule, FindingKind kind) {
        rules.put(rule.id(), new RuleInfo(kind, rule.name(), rule.description(), rule.explanation()));
    }

    @Override
    public Optional<LiveFindings.Task> prepare() {
        return open.get().map(OpenAssessment::session).map(session -> cancelled -> {
            AssessmentCheck check = new AssessmentCheck(session, cancelled);
            List<FoundItem> items =
                    check.run(validator).stream().map(this::item).toList();
            return new LiveFindings.Result(items, check.what(validator));
        });
    }

    private FoundItem item(Found found) {
        Object place = switch (found.target()) {
            case Target.Score score -> new FoundCell(score.unitId(), score.itemId());
            case Target.Figure figure -> new FoundFigure(figure.figureId());
            default -> null;
        };
        return FoundItem.of(found.finding(), place, new LazyFixes(() -> fixes(found)));
    }

    private List<QuickFix> fixes(Found found) {
        Optional<OpenAssessment> now =
                open.get().filter(assessment -> !assessment.session().readOnly());
        return now.isEmpty()
                ? List.of()
                : now.get().session().readAll(input -> AssessmentFixes.of(input, found)).orElse(List.of()).stream()
                        .map(fix -> (QuickFix) new EditFix(fix, now.get()))
                        .toList();
    }

    /** A fix as one edit of the editor; asks for the reason where one is needed. */
    private record EditFix(ScoreFix fix, OpenAssessment open) implements QuickFix {
        @Override
        public Message label() {
            return fix.label();
        }

        @Override
        public void apply() {
            String label = fix.label().in(UiLanguage.locale());
            if (!fix.needsReason()) {
                perform(label, fix);
                return;
            }
            InputDialog dialog = new InputDialog(
                    Display.getCurrent().getActiveShell(),
                    label,
                    text("reason"),
                    "",
                    typed -> typed.isBlank() ? text("reason.empty") : null);
            if (dialog.open() == Window.OK) {
                perform(label, fix.because(dialog.getValue().strip()));
            }
        }

        private void perform(String label, ScoreFix decided) {
            AssessmentSession session = open.session();
            open.perform(new ScoreEdit(session.author(), label, decided.edits()));
        }

        private static String text(String key) {
            return Messages.of(AssessmentFindings.class).text(UiLanguage.locale(), key);
        }
    }

    @Override
    public Optional<RuleInfo> rule(String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    @Override
    public String place(FoundItem item, Locale locale) {
        if (item.target() instanceof FoundFigure) {
            return Messages.of(AssessmentFindings.class).text(locale, "published-figure.name");
        }
        return item.target() instanceof FoundCell cell
                ? open.get()
                        .map(assessment -> new Places(assessment.session().run()).text(cell, locale))
                        .orElse("")
                : "";
    }

    @Override
    public void reveal(FoundItem item) {
        switch (item.target()) {
            case FoundCell cell ->
                open.get()
                        .ifPresent(assessment -> new Places(assessment.session().run())
                                .of(cell)
                                .ifPresent(place -> assessment.reveal(place.unit(), place.node())));
            case FoundFigure figure -> open.get().ifPresent(assessment -> assessment.revealFigure(figure.figureId()));
            case null, default -> {
                // a finding about the whole file
            }
        }
    }
}
