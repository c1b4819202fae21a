// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.formula;

import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import vn.thang.formula.FormulaAssistant;
import vn.thang.formula.FormulaProposal;
import vn.thang.ui.UiLanguage;

/** One proposal in the list: the name, and muted what it stands for. Stays while what is typed still leads to it. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private FormulaProposal proposal;
    private final Supplier<FormulaAssistant> assistant;

    Proposal(FormulaProposal proposal, Supplier<FormulaAssistant> assistant) {
        this.proposal = proposal;
        this.assistant = assistant;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(proposal.start(), proposal.end() - proposal.start(), proposal.insert());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        validate(viewer.getDocument(), offset, null);
        apply(viewer.getDocument());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return assistant.get().proposals(document.get(), offset, UiLanguage.locale()).stream()
                .filter(each -> each.label().equals(proposal.label()))
                .findFirst()
                .map(each -> {
                    proposal = each;
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown before it is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(proposal.start() + proposal.cursor(), 0);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        return proposal.description().isEmpty()
                ? text
                : text.append("  " + proposal.description(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
