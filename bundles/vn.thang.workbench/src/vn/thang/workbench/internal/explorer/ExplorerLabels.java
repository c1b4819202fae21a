// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import vn.thang.ui.Icons;
import vn.thang.ui.Times;
import vn.thang.ui.UiLanguage;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.explorer.ExplorerNode.FileItem;
import vn.thang.workbench.internal.explorer.ExplorerNode.Hint;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.explorer.ExplorerNode.Section;
import vn.thang.workbench.internal.files.WorkspaceFile;

/** Icons and texts of the explorer's lines. */
final class ExplorerLabels extends ColumnLabelProvider implements IStyledLabelProvider {
    private static final DateTimeFormatter WHEN =
            Times.format(UiLanguage.locale(), false).withZone(ZoneId.systemDefault());

    private final LocalResourceManager resources;

    ExplorerLabels(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        switch ((ExplorerNode) element) {
            case Section section -> {
                text.append(Texts.text("explorer." + key(section.topic())));
                long files = section.children().stream()
                        .filter(FileItem.class::isInstance)
                        .count();
                if (files > 0) {
                    text.append("  " + files, StyledString.QUALIFIER_STYLER);
                }
            }
            case FileItem item -> {
                text.append(item.file().name());
                if (!item.file().place().isEmpty()) {
                    text.append("  " + item.file().place(), StyledString.QUALIFIER_STYLER);
                }
            }
            case Original original -> text.append(original.name());
            case Hint hint ->
                text.append(Texts.text("explorer.hint." + key(hint.topic())), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        Icons icon = switch ((ExplorerNode) element) {
            case Section section ->
                switch (section.topic()) {
                    case FRAMEWORKS -> Icons.FRAMEWORK;
                    case ORIGINALS -> Icons.LOCK;
                    case ASSESSMENTS -> Icons.ASSESSMENT;
                    case REPORTS -> Icons.REPORT;
                    case ELSEWHERE -> Icons.RECENT;
                };
            case FileItem item ->
                switch (item.file().kind()) {
                    case FRAMEWORK -> Icons.FRAMEWORK;
                    case ASSESSMENT -> Icons.ASSESSMENT;
                    case REPORT -> Icons.REPORT;
                };
            case Original original -> Icons.FRAMEWORK;
            case Hint hint -> null;
        };
        return icon == null ? null : resources.create(icon.descriptor());
    }

    @Override
    public String getToolTipText(Object element) {
        return switch ((ExplorerNode) element) {
            case FileItem item -> tip(item.file());
            case Original original -> Texts.text("explorer.original.tip", original.name());
            case Section section -> null;
            case Hint hint -> null;
        };
    }

    private static String tip(WorkspaceFile file) {
        Locale locale = UiLanguage.locale();
        return Texts.text(
                "explorer.tip",
                file.path().toString(),
                WHEN.withLocale(locale).format(file.modified()),
                Math.max(1, file.size() / 1024));
    }

    private static String key(ExplorerNode.Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
