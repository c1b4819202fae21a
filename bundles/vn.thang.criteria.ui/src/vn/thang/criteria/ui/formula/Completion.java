// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.formula;

import java.util.function.Supplier;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import vn.thang.formula.FormulaAssistant;
import vn.thang.ui.UiLanguage;

/** Figures and functions that may stand at the cursor. */
final class Completion implements IContentAssistProcessorExtension {
    private final Supplier<FormulaAssistant> assistant;

    Completion(Supplier<FormulaAssistant> assistant) {
        this.assistant = assistant;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        return assistant.get().proposals(document.get(), offset, UiLanguage.locale()).stream()
                .map(each -> new Proposal(each, assistant))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean isCompletionProposalAutoActivation(char c, ITextViewer viewer, int offset) {
        return Character.isLetter(c);
    }

    @Override
    public boolean isContextInformationAutoActivation(char c, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
