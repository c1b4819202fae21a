// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.files.FileKind;

/** The welcome page: what a newcomer can begin with on the left, the files opened lately on the right. */
final class WelcomePage {
    private static final int CHOICES = 440;
    private static final int FILES = 300;
    private static final int WIDE = CHOICES + FILES + 110;

    /** One way to begin. */
    record Choice(String key, Icons icon, Runnable action) {}

    private final LocalResourceManager resources;
    private final ScrolledComposite scrolled;
    private final Composite page;
    private final Composite files;
    private final Composite middle;
    private final Consumer<Path> open;
    private Composite heading;
    private Label slogan;
    private Button first;

    WelcomePage(Composite parent, List<Choice> choices, List<Choice> links, Consumer<Path> open) {
        this.open = open;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
        page = composite(scrolled);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
        middle = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(56, 24).applyTo(middle);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(middle);
        heading();
        Composite left = column(middle, CHOICES);
        choices.forEach(choice -> choice(left, choice));
        Composite right = column(middle, FILES);
        title(right, "welcome.recent");
        files = column(right, FILES);
        title(right, "welcome.more");
        links.forEach(link -> link(right, link));
        scrolled.setContent(page);
        scrolled.addListener(SWT.Resize, e -> arrange());
        fit();
    }

    private void heading() {
        heading = composite(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(heading);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        Label name = label(heading, Texts.text("welcome.title"), false, CHOICES);
        name.setFont(font(name, 12, SWT.BOLD));
        slogan = label(heading, Texts.text("welcome.text"), true, CHOICES + FILES);
    }

    private void title(Composite column, String key) {
        Label title = label(column, Texts.text(key), false, FILES);
        title.setFont(font(title, 1, SWT.BOLD));
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(title);
    }

    private void choice(Composite column, Choice choice) {
        Button button = new Button(column, SWT.PUSH | SWT.LEFT);
        button.setText("  " + Texts.text("welcome." + choice.key()));
        button.setData("id", "welcome." + choice.key());
        button.setFont(font(button, 1, SWT.NORMAL));
        image(button, () -> button.setImage(resources.create(choice.icon().descriptor())));
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> choice.action().run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(CHOICES, 44).applyTo(button);
        Label hint = label(column, Texts.text("welcome." + choice.key() + ".hint"), true, CHOICES);
        GridDataFactory.createFrom((GridData) hint.getLayoutData()).indent(4, 0).applyTo(hint);
        spacer(column);
        first = first == null ? button : first;
    }

    private static void image(Control control, Runnable set) {
        set.run();
        Themes.onChange(control, set);
    }

    private void spacer(Composite column) {
        Composite gap = composite(column);
        GridDataFactory.fillDefaults().hint(1, 8).applyTo(gap);
    }

    private Link link(Composite column, Choice choice) {
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + Texts.text("welcome." + choice.key()) + "</a>");
        link.setData("id", "welcome." + choice.key());
        link.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> choice.action().run()));
        Themes.colour(link, palette -> {
            link.setBackground(new Color(palette.background()));
            link.setLinkForeground(new Color(palette.accent()));
        });
        return link;
    }

    /** Shows the files opened lately. */
    void show(List<Path> recent) {
        if (page.isDisposed()) {
            return;
        }
        for (Control old : files.getChildren()) {
            old.dispose();
        }
        if (recent.isEmpty()) {
            label(files, Texts.text("welcome.recent.none"), true, FILES);
        }
        for (int i = 0; i < recent.size(); i++) {
            file(recent.get(i), i);
        }
        page.layout(true, true);
        fit();
    }

    private void file(Path file, int index) {
        Composite line = composite(files);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        boolean framework =
                FileKind.of(file).filter(kind -> kind == FileKind.FRAMEWORK).isPresent();
        Label icon = new Label(line, SWT.NONE);
        Themes.colour(icon, palette -> {
            icon.setBackground(new Color(palette.background()));
            icon.setImage(resources.create((framework ? Icons.FRAMEWORK : Icons.ASSESSMENT).descriptor()));
        });
        Link link = new Link(line, SWT.NONE);
        link.setText("<a>" + file.getFileName().toString().replace("&", "&&").replace("<", "") + "</a>");
        link.setToolTipText(file.toString());
        link.setData("id", "welcome.recent." + index);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open.accept(file)));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FILES - 24, SWT.DEFAULT)
                .applyTo(link);
        Themes.colour(link, palette -> {
            link.setBackground(new Color(palette.background()));
            link.setLinkForeground(new Color(palette.accent()));
        });
    }

    /** Two columns where there is room for them, else one below the other. */
    private void arrange() {
        GridLayout layout = (GridLayout) middle.getLayout();
        int columns = scrolled.getClientArea().width < WIDE ? 1 : 2;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            ((GridData) heading.getLayoutData()).horizontalSpan = columns;
            ((GridData) slogan.getLayoutData()).widthHint = columns == 1 ? CHOICES : CHOICES + FILES;
            page.layout(true, true);
            fit();
        }
    }

    private void fit() {
        Point size = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scrolled.setMinSize(size);
    }

    private static Composite column(Composite parent, int width) {
        Composite column = composite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .hint(width, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }

    private static Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        Themes.colour(composite, palette -> composite.setBackground(new Color(palette.background())));
        return composite;
    }

    private static Label label(Composite parent, String text, boolean muted, int width) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(label);
        Themes.colour(label, palette -> {
            RGB colour = muted ? palette.muted() : palette.text();
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(colour));
        });
        return label;
    }

    private Font font(Control control, int bigger, int style) {
        return resources.create(FontDescriptor.createFrom(control.getFont())
                .increaseHeight(bigger)
                .setStyle(style));
    }

    void setFocus() {
        first.setFocus();
    }
}
