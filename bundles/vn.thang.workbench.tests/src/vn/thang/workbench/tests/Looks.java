// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What is wrong with how a window looks: words without room, words that do not stand out from their background, panes in
 * which there is nothing, and words of the other language.
 */
final class Looks {
    /** Text that is read first has more; this is what WCAG 2.2 (1.4.11) asks of anything that carries a meaning. */
    private static final double LEAST_CONTRAST = 3;

    /** Buttons of the platform's text editors, which the tests bring along and the product does not have. */
    private static final Pattern OF_TEXT_EDITORS = Pattern.compile("(Next|Previous) (Annotation|Edit Location)\\b.*");

    private static final int EMPTY_WIDTH = 160;
    private static final int EMPTY_HEIGHT = 90;

    private final Shell window;
    private final ImageData screen;
    private final Words words;
    private final List<String> found = new ArrayList<>();

    private Looks(Shell window, Words words) {
        this.window = window;
        this.words = words;
        this.screen = Screen.copy(window.getDisplay(), window.getDisplay().getBounds());
    }

    /** The faults of a window as it is on the screen now, each with the words it is about. */
    static List<String> faults(Shell window, Words words) {
        Looks looks = new Looks(window, words);
        looks.look(window, window.getDisplay().map(window, null, window.getClientArea()));
        return List.copyOf(looks.found);
    }

    /** @param port what of the control's parents is on the screen */
    private void look(Control control, Rectangle port) {
        if (!control.isVisible()) {
            return;
        }
        Rectangle seen = onScreen(control).intersection(port);
        if (seen.isEmpty()) {
            return;
        }
        room(control);
        texts(control, (text, area) -> {
            language(control, text);
            // Of what is scrolled away in part the words may be gone.
            if (area != null && control.isEnabled() && area.equals(area.intersection(seen))) {
                contrast(text, area);
            }
        });
        language(control, control.getToolTipText());
        if (control instanceof Composite parent) {
            Control[] children = parent.getChildren();
            for (Control child : children) {
                cutByParent(child, parent);
                look(child, seen);
            }
            empty(parent, children, seen);
        }
    }

    private static Rectangle onScreen(Control control) {
        Point at = control instanceof Shell ? control.getLocation() : control.toDisplay(0, 0);
        return control instanceof Shell shell
                ? shell.getBounds()
                : new Rectangle(at.x, at.y, control.getSize().x, control.getSize().y);
    }

    /** Everything a control says, with the place on the screen where that is known. */
    private void texts(Control control, BiConsumer<String, Rectangle> each) {
        switch (control) {
            case Label label -> each.accept(label.getText(), onScreen(label));
            case CLabel label -> each.accept(label.getText(), onScreen(label));
            case Button button -> each.accept(button.getText(), onScreen(button));
            case Link link -> each.accept(link.getText(), onScreen(link));
            case Text text -> {
                each.accept(text.getText().isEmpty() ? "" : text.getText(), onScreen(text));
                each.accept(text.getMessage(), null);
            }
            case StyledText text -> each.accept(text.getText(), onScreen(text));
            case Combo combo -> each.accept(combo.getText(), onScreen(combo));
            case Group group -> each.accept(group.getText(), null);
            case CTabFolder tabs -> tabs(tabs, each);
            case ToolBar bar -> tools(bar, each);
            case Table table -> table(table, each);
            case Tree tree -> tree(tree, each);
            default -> {}
        }
    }

    private static void tabs(CTabFolder tabs, BiConsumer<String, Rectangle> each) {
        for (CTabItem item : tabs.getItems()) {
            if (item.isShowing()) {
                each.accept(item.getText(), tabs.getDisplay().map(tabs, null, item.getBounds()));
                each.accept(item.getToolTipText(), null);
            }
        }
    }

    private static void tools(ToolBar bar, BiConsumer<String, Rectangle> each) {
        for (ToolItem item : bar.getItems()) {
            if (OF_TEXT_EDITORS.matcher(String.valueOf(item.getToolTipText())).matches()) {
                continue;
            }
            each.accept(item.getText(), item.isEnabled() ? bar.getDisplay().map(bar, null, item.getBounds()) : null);
            each.accept(item.getToolTipText(), null);
        }
    }

    private static void table(Table table, BiConsumer<String, Rectangle> each) {
        for (TableColumn column : table.getColumns()) {
            each.accept(column.getText(), null);
            each.accept(column.getToolTipText(), null);
        }
        Rectangle area = table.getDisplay().map(table, null, table.getClientArea());
        for (int row = table.getTopIndex(); row < table.getItemCount(); row++) {
            TableItem item = table.getItem(row);
            Rectangle line = table.getDisplay().map(table, null, item.getBounds(0));
            if (line.y + line.height > area.y + area.height) {
                return;
            }
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                each.accept(item.getText(column), whole(table, item.getBounds(column), area));
            }
        }
    }

    /** Where a cell is on the screen; null when part of it is scrolled away. */
    private static Rectangle whole(Control control, Rectangle cell, Rectangle area) {
        Rectangle at = control.getDisplay().map(control, null, cell);
        return at.equals(at.intersection(area)) ? at : null;
    }

    private static void tree(Tree tree, BiConsumer<String, Rectangle> each) {
        for (TreeColumn column : tree.getColumns()) {
            each.accept(column.getText(), null);
            each.accept(column.getToolTipText(), null);
        }
        Rectangle area = tree.getDisplay().map(tree, null, tree.getClientArea());
        for (TreeItem item : tree.getItems()) {
            rows(tree, item, area, each);
        }
    }

    private static void rows(Tree tree, TreeItem item, Rectangle area, BiConsumer<String, Rectangle> each) {
        Rectangle line = tree.getDisplay().map(tree, null, item.getBounds(0));
        if (area.contains(area.x, line.y) && area.contains(area.x, line.y + line.height)) {
            for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
                each.accept(item.getText(column), whole(tree, item.getBounds(column), area));
            }
        }
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                rows(tree, child, area, each);
            }
        }
    }

    private void fault(String what, Control control, String text) {
        Object id = control.getData("id");
        String said = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        String fault = what + ": " + (id == null ? control.getClass().getSimpleName() : id) + " “"
                + said.replace('\n', '|') + "”";
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    /** Labels and buttons smaller than what they say, unless their tip says it; headers wider than their column. */
    private void room(Control control) {
        Point size = control.getSize();
        switch (control) {
            case Label label
            when !label.getText().isEmpty() && !label.getText().equals(label.getToolTipText()) -> {
                boolean wraps = (label.getStyle() & SWT.WRAP) != 0;
                Point wanted = label.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
                if (wraps ? wanted.y > size.y : wanted.x > size.x) {
                    fault("no room", label, label.getText());
                }
            }
            case Button button
            when !button.getText().isEmpty() -> {
                if (button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > size.x) {
                    fault("no room", button, button.getText());
                }
            }
            case Table table
            when table.getHeaderVisible() -> {
                for (TableColumn column : table.getColumns()) {
                    header(table, column.getText(), column.getWidth());
                }
            }
            case Tree tree
            when tree.getHeaderVisible() -> {
                for (TreeColumn column : tree.getColumns()) {
                    header(tree, column.getText(), column.getWidth());
                }
            }
            default -> {}
        }
    }

    private void header(Control control, String text, int width) {
        GC gc = new GC(control);
        int wanted = gc.textExtent(text).x;
        gc.dispose();
        if (width > 0 && wanted > width) {
            fault("no room for header", control, text);
        }
    }

    /** Parts of a control that lie outside of what its parent shows; what is scrolled is none. */
    private void cutByParent(Control child, Composite parent) {
        boolean words =
                child instanceof Label || child instanceof Button || child instanceof Text || child instanceof Combo;
        if (!words || !child.isVisible() || parent instanceof ScrolledComposite) {
            return;
        }
        Rectangle room = parent.getClientArea();
        Rectangle is = child.getBounds();
        if (is.width > 0 && (is.x + is.width > room.width + 1 || is.y + is.height > room.height + 1)) {
            fault("cut off", child, child instanceof Label label ? label.getText() : child.getToolTipText() + "");
        }
    }

    /**
     * Texts in a named language hold that language, the help names keys and commands, checks of figures have a
     * notation of their own, reports written are files with names that people gave, scripts and what their language says
     * of them are English, and a tree without an id is that of the properties, which shows data.
     */
    private void language(Control control, String text) {
        String id = String.valueOf(control.getData("id"));
        if (id.matches(".*\\.(vi|en)|help\\.page|texts\\.table|figure\\.forms|report\\.recent|script\\.(text|output)")
                || control instanceof Tree && id.equals("null")) {
            return;
        }
        words.foreign(text).ifPresent(word -> fault("other language, " + word, control, text));
    }

    /** The colour furthest from the one that most of the area has. */
    private void contrast(String text, Rectangle area) {
        if (text.isBlank() || area.width < 8 || area.height < 8) {
            return;
        }
        Map<Integer, Integer> colours = Screen.colours(screen, area);
        int ground = colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double best = colours.keySet().stream()
                .mapToDouble(pixel -> contrast(rgb(pixel), rgb(ground)))
                .max()
                .orElseThrow();
        if (best < LEAST_CONTRAST) {
            fault("contrast %.1f on %s".formatted(best, rgb(ground)), window, text);
        }
    }

    private RGB rgb(int pixel) {
        return screen.palette.getRGB(pixel);
    }

    /** The contrast ratio of WCAG 2.2: from 1 to 21. */
    static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Whether headers say what would stand in it. */
    private static boolean headed(Composite pane) {
        return pane instanceof Table table && table.getHeaderVisible()
                || pane instanceof Tree tree && tree.getHeaderVisible();
    }

    /** A pane of some size in which nothing is drawn. */
    private void empty(Composite pane, Control[] children, Rectangle seen) {
        boolean large = seen.width >= EMPTY_WIDTH && seen.height >= EMPTY_HEIGHT;
        boolean holds = Stream.of(children).anyMatch(Control::isVisible);
        if (large
                && !holds
                && !(pane instanceof SashForm)
                && !headed(pane)
                && Screen.colours(screen, seen).size() == 1) {
            fault("empty pane", pane, pane.getClass().getSimpleName() + " " + seen);
        }
    }
}
