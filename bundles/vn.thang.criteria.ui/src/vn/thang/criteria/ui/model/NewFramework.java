// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Text;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.model.edit.ElementIds;

/**
 * A framework that somebody begins.
 *
 * @param vietnamese its name in Vietnamese; may be empty when there is an English one
 * @param english its name in English; may be empty when there is a Vietnamese one
 * @param code also the name of its file
 * @param version for instance 2026.1
 */
public record NewFramework(String vietnamese, String english, String code, String version) {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Messages MESSAGES = Messages.of(NewFramework.class);
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    /** What is still missing or wrong; empty when the framework can be made. */
    public List<Message> problems() {
        if (vietnamese.isBlank() && english.isBlank()) {
            return List.of(MESSAGES.message("new.name"));
        }
        if (!CODE.matcher(code).matches()) {
            return List.of(MESSAGES.message("new.code"));
        }
        return version.isBlank() ? List.of(MESSAGES.message("new.version")) : List.of();
    }

    /** A code made of a name, such as "thu-nghiem-2026" of "Thử nghiệm 2026"; empty when it has neither letters nor digits. */
    public static String codeOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** The smallest framework without errors: one scorecard with one group and one criterion of 100 points. */
    public Framework empty(RandomGenerator random) {
        CriteriaFactory factory = CriteriaFactory.eINSTANCE;
        Framework framework = factory.createFramework();
        ElementIds ids = new ElementIds(framework, random);
        describe(framework, ids);
        Scorecard card = factory.createScorecard();
        Group group = factory.createGroup();
        Criterion criterion = factory.createCriterion();
        criterion.setRule(factory.createYesNoRule());
        framework.getScorecards().add(card);
        card.getChildren().add(group);
        group.getChildren().add(criterion);
        fill(card, ids.next(Literals.SCORECARD), "A", "Bảng tiêu chí", "Scorecard");
        fill(group, ids.next(Literals.GROUP), "I", "Nhóm tiêu chí thứ nhất", "First group");
        fill(criterion, ids.next(Literals.CRITERION), "1", "Tiêu chí thứ nhất", "First criterion");
        List.of(card, group, criterion).forEach(node -> node.setMaximum(POINTS));
        return framework;
    }

    private static void fill(Described element, String id, String code, String vietnamese, String english) {
        element.setId(id);
        element.setCode(code);
        element.getName().addAll(Texts.of(vietnamese, english));
    }

    /** A draft with the content of another framework, which becomes its predecessor. */
    public Framework copyOf(Framework source, RandomGenerator random) {
        Framework copy = FrameworkFiles.newVersion(source, version.strip());
        copy.getName().clear();
        describe(copy, new ElementIds(copy, random));
        return copy;
    }

    private void describe(Framework framework, ElementIds ids) {
        framework.setId(ids.next(Literals.FRAMEWORK));
        framework.setCode(code.strip());
        framework.setVersion(version.strip());
        name(framework, "vi", vietnamese);
        name(framework, "en", english);
    }

    private static void name(Framework framework, String language, String value) {
        if (!value.isBlank()) {
            Text text = CriteriaFactory.eINSTANCE.createText();
            text.setLanguage(language);
            text.setValue(value.strip());
            framework.getName().add(text);
        }
    }
}
