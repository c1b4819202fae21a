// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import vn.thang.catalog.vn.Catalog;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Numbers;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.methods.StandardMethods;
import vn.thang.validation.Found;
import vn.thang.validation.FrameworkValidator;
import vn.thang.validation.Target;

/** The check of an open framework, on a draft of the bundled one. */
class FrameworkCheckTest {
    private final FrameworkValidator validator = new FrameworkValidator();
    private final Scoring scoring = StandardMethods.scoring();

    private static Framework published() {
        return Catalog.find("quang-ninh-2018").orElseThrow().framework();
    }

    @Test
    void findingsAreAboutTheOriginal() {
        Framework draft = FrameworkFiles.newVersion(published(), "2019");
        Group group = (Group) draft.getScorecards().get(0).getChildren().get(0);
        group.setMaximum(group.getMaximum().add(BigDecimal.ONE));
        FrameworkCheck check = new FrameworkCheck(draft);
        group.setMaximum(group.getMaximum().subtract(BigDecimal.ONE));
        List<Found> found = check.run(validator, scoring, () -> false);
        assertEquals(
                List.of(
                        new Target.Element(draft.getScorecards().get(0), CriteriaPackage.Literals.NODE__MAXIMUM),
                        new Target.Element(group, CriteriaPackage.Literals.NODE__MAXIMUM)),
                found.stream().map(Found::target).toList(),
                "changes after the copy was made do not matter");
        assertEquals(List.of(), new FrameworkCheck(draft).run(validator, scoring, () -> false));
    }

    @Test
    void anIssuedFrameworkIsCheckedWithItsSeal() {
        Framework issued = published();
        FrameworkCheck check = new FrameworkCheck(issued);
        assertEquals(List.of(), check.run(validator, scoring, () -> false));
        int[] elements = {1};
        issued.eAllContents().forEachRemaining(each -> elements[0]++);
        assertEquals(
                validator.rules().size() + " rules on "
                        + Numbers.exact(BigDecimal.valueOf(elements[0]), Locale.ENGLISH)
                        + " elements",
                check.what(validator).in(Locale.ENGLISH));
    }

    @Test
    void itEndsWhenNobodyWantsIt() {
        FrameworkCheck check = new FrameworkCheck(published());
        assertThrows(CancellationException.class, () -> check.run(validator, scoring, () -> true));
    }
}
