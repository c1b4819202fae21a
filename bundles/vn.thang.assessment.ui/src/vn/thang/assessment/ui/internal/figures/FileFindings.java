// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.ui.figures.FiguresFile;
import vn.thang.ui.findings.FindingKind;
import vn.thang.ui.findings.FoundFigure;
import vn.thang.ui.findings.FoundItem;
import vn.thang.ui.findings.LiveFindings;
import vn.thang.ui.findings.RuleInfo;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.PublishedFigures;

/** What is wrong in a table of published figures, for the Findings view. */
final class FileFindings implements LiveFindings.Host {
    private static final RuleInfo RULE = new RuleInfo(
            FindingKind.DATA,
            FigureTexts.message("rule.name"),
            FigureTexts.message("rule.description"),
            FigureTexts.message("rule.explanation"));

    private final Supplier<Optional<FiguresFile>> open;
    private final Consumer<String> reveal;

    /** @param reveal shows the figure with an id */
    FileFindings(Supplier<Optional<FiguresFile>> open, Consumer<String> reveal) {
        this.open = open;
        this.reveal = reveal;
    }

    @Override
    public Optional<LiveFindings.Task> prepare() {
        return open.get().map(table -> {
            List<PublishedFigure> figures = table.figures();
            String file = table.file().toString();
            return cancelled -> {
                PublishedFigures checker = new PublishedFigures();
                List<FigureCheck> checks = checker.check(figures);
                List<FoundItem> items = checker.findings(checks, file).stream()
                        .map(each -> FoundItem.of(
                                each, new FoundFigure(each.location().element()), List.of()))
                        .toList();
                return new LiveFindings.Result(items, FigureTexts.message("checked", checks.size()));
            };
        });
    }

    @Override
    public Optional<RuleInfo> rule(String rule) {
        return Optional.of(RULE);
    }

    @Override
    public String place(FoundItem item, Locale locale) {
        return FigureTexts.text("rule.name");
    }

    @Override
    public void reveal(FoundItem item) {
        if (item.target() instanceof FoundFigure figure) {
            reveal.accept(figure.figureId());
        }
    }
}
