// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Framework;

/**
 * What was cut or copied last, for all criteria editors. Other programs get it as text; when the text comes back
 * unchanged, the elements themselves are pasted.
 */
public final class ElementClipboard {
    /** The one of this workbench. */
    public static final ElementClipboard SHARED = new ElementClipboard();

    /**
     * @param elements copies that still refer to what they referred to
     * @param source where they come from
     * @param cut whether the originals are gone, so that their ids are free
     * @param text as other programs see it
     */
    public record Content(List<EObject> elements, Framework source, boolean cut, String text) {}

    private Content content = new Content(List.of(), null, false, "");

    /** Takes the elements in; call it before they are deleted. Returns the text for other programs. */
    public String take(List<? extends EObject> elements, Framework source, boolean cut, Locale locale) {
        List<EObject> tops = DeleteModel.tops(elements);
        String text = CriteriaTable.print(tops, locale);
        content = new Content(List.copyOf(EcoreUtil.copyAll(tops)), source, cut, text);
        return text;
    }

    /** The elements behind a text from the clipboard of the system; empty when another program has put it there. */
    public Optional<Content> content(String text) {
        boolean ours = !content.elements().isEmpty() && same(content.text(), text);
        return ours ? Optional.of(content) : Optional.empty();
    }

    private static boolean same(String a, String b) {
        return a.replace("\r\n", "\n").strip().equals(b.replace("\r\n", "\n").strip());
    }
}
