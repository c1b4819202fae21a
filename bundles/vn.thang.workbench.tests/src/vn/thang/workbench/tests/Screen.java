// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is really on the screen. */
final class Screen {
    private Screen() {}

    /** Saves a picture of the whole screen in {@code target/pictures}. */
    static File shoot(String name) {
        return save(name, Display.getCurrent().getBounds());
    }

    /** Saves a picture of a window, for the manual: {@code releng/screenshots.sh} collects them. */
    static File picture(String name, Shell window) {
        Rectangle visible = window.getDisplay().getBounds().intersection(window.getBounds());
        return save(name, visible);
    }

    private static File save(String name, Rectangle area) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {copy(Display.getCurrent(), area)};
        File file = new File(System.getProperty("thang.pictures", "target/pictures"), name + ".png");
        file.getParentFile().mkdirs();
        loader.save(file.getPath(), SWT.IMAGE_PNG);
        return file.getAbsoluteFile();
    }

    /** How many pixels of an area of a control have a colour. */
    static int count(Control control, Rectangle area, RGB colour) {
        Rectangle onScreen = control.getDisplay().map(control, null, area);
        ImageData data = copy(control.getDisplay(), onScreen);
        int count = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                count += data.palette.getRGB(data.getPixel(x, y)).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }

    /** How often each pixel value occurs in an area of a picture of the whole screen. */
    static Map<Integer, Integer> colours(ImageData screen, Rectangle area) {
        Rectangle inside = area.intersection(new Rectangle(0, 0, screen.width, screen.height));
        Map<Integer, Integer> colours = new HashMap<>();
        int[] line = new int[Math.max(1, inside.width)];
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            screen.getPixels(inside.x, y, inside.width, line, 0);
            for (int x = 0; x < inside.width; x++) {
                colours.merge(line[x], 1, Integer::sum);
            }
        }
        return colours;
    }

    static ImageData copy(Display display, Rectangle area) {
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
