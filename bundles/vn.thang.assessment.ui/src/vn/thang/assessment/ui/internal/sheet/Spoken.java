// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;

/**
 * What a screen reader says of controls. On Windows and macOS a control is asked itself. GTK asks none of its own fields and
 * choosers, but reads the names of what they are labelled and described by: for it something without a place on the screen
 * carries the words.
 */
final class Spoken {
    private Spoken() {}

    /** Gives a control a name. */
    static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(named(name));
        relate(control, ACC.RELATION_LABELLED_BY, name);
    }

    /** Gives a control a description. */
    static void description(Control control, Supplier<String> description) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = description.get();
            }
        });
        relate(control, ACC.RELATION_DESCRIBED_BY, description);
    }

    private static void relate(Control control, int relation, Supplier<String> words) {
        Accessible carrier = new Accessible(pane(control).getAccessible());
        carrier.addAccessibleListener(named(words));
        control.getAccessible().addRelation(relation, carrier);
        control.addDisposeListener(e -> carrier.dispose());
    }

    private static AccessibleAdapter named(Supplier<String> name) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name.get();
            }
        };
    }

    /** What the control stands on; a group is one of GTK's own, too. */
    private static Composite pane(Control control) {
        Composite pane = control.getParent();
        while (pane instanceof Group) {
            pane = pane.getParent();
        }
        return pane;
    }
}
