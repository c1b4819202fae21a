// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.Described;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.criteria.ui.model.LabelledCommand;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.ui.UiLanguage;
import vn.thang.ui.findings.FindingKind;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.LazyFixes;
import vn.thang.ui.findings.LiveFindings;
import vn.thang.ui.findings.QuickFix;
import vn.thang.ui.findings.RuleInfo;
import vn.thang.validation.Found;
import vn.thang.validation.FrameworkFix;
import vn.thang.validation.FrameworkFixes;
import vn.thang.validation.FrameworkRule;
import vn.thang.validation.FrameworkValidator;
import vn.thang.validation.Target;

/** Checks the framework that a criteria editor has open. */
public final class CriteriaFindings implements LiveFindings.Host {
    private static final List<String> IDS =
            List.of("missing-id", "duplicate-id", "bad-id", "outside-reference", "forbidden-character");

    private final Supplier<Optional<OpenFramework>> open;
    private final FrameworkValidator validator = new FrameworkValidator();
    private final Scoring scoring = StandardMethods.scoring();
    private final Map<String, FrameworkRule> rules =
            validator.rules().stream().collect(Collectors.toMap(FrameworkRule::id, Function.identity()));

    /** {@code open} is empty as long as the editor has nothing open. */
    public CriteriaFindings(Supplier<Optional<OpenFramework>> open) {
        this.open = open;
    }

    @Override
    public Optional<LiveFindings.Task> prepare() {
        return open.get().map(OpenFramework::framework).map(framework -> {
            FrameworkCheck check = new FrameworkCheck(framework);
            return cancelled -> {
                List<FoundItem> items = check.run(validator, scoring, cancelled).stream()
                        .map(this::item)
                        .toList();
                return new LiveFindings.Result(items, check.what(validator));
            };
        });
    }

    private FoundItem item(Found found) {
        EObject target = found.target() instanceof Target.Element element ? element.object() : null;
        return FoundItem.of(found.finding(), target, new LazyFixes(() -> fixes(found)));
    }

    private List<QuickFix> fixes(Found found) {
        Optional<OpenFramework> now = open.get().filter(framework -> !framework.frozen());
        return now.isEmpty()
                ? List.of()
                : FrameworkFixes.of(found).stream()
                        .map(fix -> (QuickFix) new CommandFix(fix, now.get().domain()))
                        .toList();
    }

    /** A fix as one command on the stack of the editor. */
    private record CommandFix(FrameworkFix fix, EditingDomain domain) implements QuickFix {
        @Override
        public Message label() {
            return fix.label();
        }

        @Override
        public void apply() {
            List<Command> parts = fix.changes().stream().map(this::command).toList();
            domain.getCommandStack().execute(new LabelledCommand(fix.label().in(UiLanguage.locale()), parts));
        }

        private Command command(FrameworkFix.Change change) {
            Object value = change.value() == null ? SetCommand.UNSET_VALUE : change.value();
            return SetCommand.create(domain, change.object(), change.feature(), value);
        }
    }

    @Override
    public Optional<RuleInfo> rule(String rule) {
        if (rule.startsWith("scoring.")) {
            Messages texts = Messages.of(CriteriaFindings.class);
            return Optional.of(new RuleInfo(
                    FindingKind.STRUCTURE,
                    texts.message("scoring.name"),
                    texts.message("scoring.description"),
                    texts.message("scoring.explanation")));
        }
        return Optional.ofNullable(rules.get(IDS.contains(rule) ? "ids-and-references" : rule))
                .map(known ->
                        new RuleInfo(FindingKind.STRUCTURE, known.name(), known.description(), known.explanation()));
    }

    @Override
    public String place(FoundItem item, Locale locale) {
        for (EObject each = (EObject) item.target(); each != null; each = each.eContainer()) {
            if (each instanceof Described element) {
                String name = Texts.name(element, locale);
                boolean coded = element.getCode() != null && !element.getCode().isBlank();
                return coded && !element.getCode().equals(name) ? element.getCode() + " " + name : name;
            }
            if (each instanceof LegalAct act && act.getNumber() != null) {
                return act.getNumber();
            }
        }
        return "";
    }

    @Override
    public void reveal(FoundItem item) {
        if (item.target() instanceof EObject element) {
            open.get().ifPresent(framework -> framework.reveal(element));
        }
    }
}
