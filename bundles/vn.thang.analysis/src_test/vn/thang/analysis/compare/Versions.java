// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.compare;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** A framework of two groups (I: 1.1 ratio 5, 1.2 level ladder 10; II: 2.1 and 2.2 awarded, 10 and 20) and edits of it. */
final class Versions {
    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1"
                id="fw" code="fw" version="1">
              <scales id="scale" code="S">
                <levels id="low" code="low" value="1" share="0.5"/>
                <levels id="top" code="top" value="2" share="1"/>
              </scales>
              <bandings id="banding" basis="percent">
                <bands id="good" code="good" from="80"/>
                <bands id="fair" code="fair" from="50"/>
                <bands id="poor" code="poor"/>
              </bandings>
              <measures id="a" code="a"/>
              <measures id="b" code="b"/>
              <scorecards id="card" code="card" maximum="45" banding="banding">
                <rounding level="criterion" decimals="2"/>
                <children xsi:type="criteria:Group" id="g1" code="I" maximum="15">
                  <children xsi:type="criteria:Criterion" id="c11" code="1.1" maximum="5">
                    <name language="vi">Tỷ lệ máy tính</name>
                    <rule xsi:type="criteria:RatioRule" numerator="a" denominator="b"/>
                  </children>
                  <children xsi:type="criteria:Criterion" id="c12" code="1.2" maximum="10">
                    <rule xsi:type="criteria:LevelLadderRule" scale="scale"/>
                  </children>
                </children>
                <children xsi:type="criteria:Group" id="g2" code="II" maximum="30">
                  <children xsi:type="criteria:Criterion" id="c21" code="2.1" maximum="10"/>
                  <children xsi:type="criteria:Criterion" id="c22" code="2.2" maximum="20"/>
                </children>
              </scorecards>
            </criteria:Framework>
            """;

    private Versions() {}

    static Framework first() {
        try {
            return FrameworkFiles.load(
                    new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), "first.criteria");
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    /** A copy, edited. */
    static Framework edited(Framework framework, Consumer<Framework> edit) {
        Framework copy = EcoreUtil.copy(framework);
        edit.accept(copy);
        return copy;
    }

    static <T extends Identified> T element(Framework framework, String id, Class<T> type) {
        TreeIterator<EObject> all = framework.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Identified each && id.equals(each.getId())) {
                return type.cast(each);
            }
        }
        throw new AssertionError(id);
    }

    static Criterion criterion(Framework framework, String id) {
        return element(framework, id, Criterion.class);
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** The sentences of all changes. */
    static List<String> sentences(Framework older, Framework newer, Locale locale) {
        return FrameworkComparison.compare(older, newer).changes().stream()
                .map(change -> change.kind() + " " + change.sentence().in(locale))
                .toList();
    }
}
