// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Text;
import vn.thang.exchange.ImportedTable;
import vn.thang.workbench.internal.files.AssessmentFile;

/**
 * A new assessment before it is written.
 *
 * @param code short and stable, for instance the name of the file
 * @param name as it stands on reports
 * @param language of the name
 * @param year may be null
 */
public record AssessmentDraft(
        Framework framework, ImportedTable units, String code, String name, String language, Integer year) {

    /** A name to begin with, from the title of the framework: what is said about the framework only is left out. */
    static String name(String title) {
        String rest = title.replaceFirst("(?iu)^bộ tiêu chí\\s+", "")
                .replaceFirst("\\s*\\([^)]*\\)$", "")
                .strip();
        return rest.isEmpty() ? title : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** What goes into the file; the model of the units is copied. */
    public AssessmentFile.Content content() {
        Assessment model = EcoreUtil.copy(units.model());
        model.setCode(code);
        model.setYear(year);
        model.getName().clear();
        Text text = CriteriaFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setValue(name.strip());
        model.getName().add(text);
        return new AssessmentFile.Content(framework, model, units.edits(), List.of(), List.of());
    }
}
