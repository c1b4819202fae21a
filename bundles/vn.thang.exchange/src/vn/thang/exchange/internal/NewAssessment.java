// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.io.FrameworkFiles;

/** The empty model of an assessment that a table is read into. */
final class NewAssessment {
    private NewAssessment() {}

    static Assessment of(Framework framework, String file) {
        String base = Path.of(file).getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId(Ids.of("a", framework.getId() + " " + base));
        assessment.setCode(base);
        assessment.getName().addAll(EcoreUtil.copyAll(framework.getName()));
        if (framework.getPeriodTo() != null) {
            assessment.setYear(framework.getPeriodTo().getYear());
        }
        FrameworkReference reference = CriteriaFactory.eINSTANCE.createFrameworkReference();
        reference.setFrameworkId(framework.getId());
        reference.setVersion(framework.getVersion());
        reference.setContentHash(FrameworkFiles.contentHash(framework));
        assessment.setFramework(reference);
        return assessment;
    }
}
