// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.Step;
import vn.thang.criteria.Tier;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/** Elements have useful labels; an issued framework cannot be edited, a new version can. */
class ModelEditTest {
    private static final Locale VI = Locale.of("vi");
    private static final CriteriaFactory F = CriteriaFactory.eINSTANCE;

    private final Framework framework = F.createFramework();
    private final Tier tier = F.createTier();
    private final ModelEditingDomain domain = new ModelEditingDomain(new LabelledAdapterFactory(VI));

    @BeforeEach
    void framework() {
        framework.setId("f");
        framework.setVersion("1");
        tier.setId("t");
        tier.setCode("II");
        tier.getName().addAll(Texts.of("Cấp huyện", "District"));
        framework.getTiers().add(tier);
    }

    private static String label(Locale locale, Object element) {
        var labels = (IItemLabelProvider) new LabelledAdapterFactory(locale).adapt(element, IItemLabelProvider.class);
        return labels.getText(element);
    }

    @Test
    void labels() {
        assertEquals("II Cấp huyện", label(VI, tier));
        assertEquals("II District", label(Locale.ENGLISH, tier));
        assertEquals("f", label(VI, framework));
        LegalAct act = F.createLegalAct();
        assertEquals("Văn bản pháp lý", label(VI, act));
        act.setNumber("2599/QĐ-UBND");
        assertEquals("2599/QĐ-UBND", label(VI, act));
        Step step = F.createStep();
        step.setFrom(new BigDecimal("87.5"));
        step.setPoints(BigDecimal.TEN);
        assertEquals("Bậc: Từ 87,5, Điểm 10", label(VI, step));
        assertEquals("Step: From 87.5, Points 10", label(Locale.ENGLISH, step));
        assertEquals("Có/không", label(VI, F.createYesNoRule()));
        assertTrue(new LabelledAdapterFactory(VI).adapt(tier, IItemLabelProvider.class)
                        instanceof IItemLabelProvider labels
                && labels.getImage(tier) != null);
    }

    private Command rename(Framework in) {
        return SetCommand.create(domain, in.getTiers().get(0), CriteriaPackage.Literals.DESCRIBED__CODE, "III");
    }

    @Test
    void aDraftIsEditedAndUndone() {
        domain.getCommandStack().execute(rename(framework));
        assertEquals("III", tier.getCode());
        domain.getCommandStack().undo();
        assertEquals("II", tier.getCode());
    }

    @Test
    void anIssuedFrameworkOffersNoChange() {
        FrameworkFiles.issue(framework, LocalDate.of(2018, 7, 6), "UBND");
        assertFalse(rename(framework).canExecute());
        assertFalse(AddCommand.create(domain, framework, CriteriaPackage.Literals.FRAMEWORK__TIERS, F.createTier())
                .canExecute());
        assertFalse(DeleteCommand.create(domain, tier).canExecute());
        assertTrue(CopyCommand.create(domain, tier).canExecute(), "copying out is no change");
        FrameworkFiles.supersede(framework);
        assertFalse(rename(framework).canExecute());
        Framework next = FrameworkFiles.newVersion(framework, "2");
        assertTrue(rename(next).canExecute());
        FrameworkFiles.issue(next, LocalDate.of(2019, 7, 6), "UBND");
        assertTrue(domain.isReadOnly(next.eResource()));
        assertFalse(new SetCommand(domain, next.getTiers().get(0), CriteriaPackage.Literals.DESCRIBED__CODE, "IV")
                .canExecute());
    }
}
