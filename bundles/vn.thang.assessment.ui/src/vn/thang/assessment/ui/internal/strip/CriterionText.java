// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import vn.thang.assessment.ui.sheet.SheetColumn;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Node;
import vn.thang.criteria.text.Texts;

/** What the framework says about the line: its text, guidance, and how it is scored. */
final class CriterionText {
    private final StyledText text;
    private final Locale locale;

    CriterionText(Composite parent, Locale locale) {
        this.locale = locale;
        text = Look.plain(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        text.setData("id", "strip.criterion");
        text.setAlwaysShowScrollBars(false);
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(2);
    }

    StyledText control() {
        return text;
    }

    void show(StripContent content) {
        Node node = content.row().node().element();
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        String title = content.sheet().title() + " ▸ " + content.sheet().text(content.row(), SheetColumn.CODE) + "  "
                + Texts.name(node, locale);
        all.append(title);
        styles.add(new StyleRange(0, title.length(), null, null, SWT.BOLD));
        paragraph(all, styles, "", Texts.pick(node.getDescription(), locale, "vi"));
        paragraph(all, styles, "guidance", Texts.pick(node.getGuidance(), locale, "vi"));
        paragraph(all, styles, "rule", rule(node).orElse(""));
        paragraph(
                all,
                styles,
                "calculation",
                content.details().derivation().sentence().in(locale));
        paragraph(
                all, styles, "source", Optional.ofNullable(node.getDataSource()).orElse(""));
        boolean asked = node.getEvidence() != null && node.getEvidence() != EvidenceDemand.NONE;
        paragraph(all, styles, "evidence", asked ? Texts.label(literal(node.getEvidence()), locale) : "");
        if (!all.toString().equals(text.getText())) {
            text.setText(all.toString());
            text.setStyleRanges(styles.toArray(StyleRange[]::new));
        }
    }

    private static void paragraph(StringBuilder all, List<StyleRange> styles, String key, String content) {
        if (!content.isBlank()) {
            String title = key.isEmpty() ? "" : StripTexts.text("criterion." + key) + " ";
            all.append('\n');
            if (!title.isEmpty()) {
                styles.add(new StyleRange(all.length(), title.length(), null, null, SWT.ITALIC));
            }
            all.append(title).append(content.strip());
        }
    }

    private Optional<String> rule(Node node) {
        return node instanceof Criterion criterion && criterion.getRule() != null
                ? Optional.of(Texts.label(criterion.getRule().eClass(), locale))
                : Optional.empty();
    }

    private static EEnumLiteral literal(EvidenceDemand demand) {
        return CriteriaPackage.Literals.EVIDENCE_DEMAND.getEEnumLiteral(demand.getValue());
    }
}
