// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.tree;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scale;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Tier;
import vn.thang.criteria.ui.model.Folder;
import vn.thang.criteria.ui.model.TreeModel;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/** Texts, icons and colours of one column of the tree. */
final class RowLabels extends ColumnLabelProvider {
    private final Control owner;
    private final TreeModel model;
    private final TreeColumnKind kind;
    private final FindingMarks marks;
    private final Map<Icons, Image> images = new EnumMap<>(Icons.class);
    private boolean dark = Themes.dark();

    RowLabels(Control owner, TreeModel model, TreeColumnKind kind, FindingMarks marks) {
        this.owner = owner;
        this.model = model;
        this.kind = kind;
        this.marks = marks;
    }

    @Override
    public String getText(Object row) {
        return kind.text(model, row);
    }

    @Override
    public Image getImage(Object row) {
        if (kind != TreeColumnKind.CODE) {
            return null;
        }
        if (dark != Themes.dark()) {
            dark = Themes.dark();
            images.clear();
        }
        return images.computeIfAbsent(marks.icon(row).orElseGet(() -> icon(row)), icon -> icon.image(owner));
    }

    private static Icons icon(Object row) {
        return switch (row) {
            case Folder folder -> Icons.GROUP;
            case Scorecard card -> Icons.SCORECARD;
            case Group group -> Icons.GROUP;
            case Criterion criterion -> Icons.CRITERION;
            case Measure measure -> Icons.MEASURE;
            case Scale scale -> Icons.SCALE;
            case Level level -> Icons.SCALE;
            case Tier tier -> Icons.TIER;
            case AttributeDefinition definition -> Icons.ATTRIBUTE;
            default -> Icons.FRAMEWORK;
        };
    }

    @Override
    public Font getFont(Object row) {
        boolean heading = row instanceof Scorecard || row instanceof Folder;
        return heading ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public Color getForeground(Object row) {
        if (kind == TreeColumnKind.SUM) {
            return new Color(
                    model.contradicts(row)
                            ? Themes.palette().error()
                            : Themes.palette().muted());
        }
        return kind == TreeColumnKind.POLICY ? new Color(Themes.palette().muted()) : null;
    }
}
