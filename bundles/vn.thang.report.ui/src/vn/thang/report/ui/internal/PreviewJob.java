// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import vn.thang.report.production.Production;
import vn.thang.report.production.ReportOrder;
import vn.thang.report.ui.ReportDesk;
import vn.thang.report.ui.model.PreviewPages;

/** Makes one document in a folder of its own and paints its pages, one after the other. */
final class PreviewJob extends ProductionJob {
    /** Is told on the job's thread. */
    interface Pages {
        /** A page is painted. */
        void page(int page, int of, ImageData picture);

        /** There is nothing to show. */
        void failed(String reason);
    }

    /** Pictures cost memory: the first pages tell how a document looks. */
    static final int MOST = 24;

    private final Pages pages;
    private final Path folder;
    private final int width;
    private final Locale locale;

    PreviewJob(ReportDesk desk, Path assessment, ReportOrder order, Path folder, int width, Pages pages) {
        super(Texts.text("preview.job"), desk, assessment, order, folder, step -> {});
        this.folder = folder;
        this.width = width;
        this.locale = order.locale();
        this.pages = pages;
        setSystem(true);
    }

    @Override
    void failed(String reason) {
        pages.failed(reason);
    }

    @Override
    void made(Production production, IProgressMonitor monitor) {
        try {
            if (!production.files().isEmpty()) {
                paint(production.files().getFirst(), monitor);
            }
        } catch (IOException e) {
            pages.failed(Texts.text("preview.unreadable", String.valueOf(e.getMessage())));
        } finally {
            production.files().forEach(file -> file.toFile().delete());
            folder.toFile().delete();
        }
    }

    private void paint(Path file, IProgressMonitor monitor) throws IOException {
        try (PreviewPages document = PreviewPages.open(file, locale)) {
            for (int page = 0; page < Math.min(MOST, document.pages()) && !monitor.isCanceled(); page++) {
                pages.page(page, document.pages(), picture(document.page(page, width)));
            }
        }
    }

    private static ImageData picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            data.setPixels(0, y, width, line, 0);
        }
        return data;
    }

    /** A folder for one preview. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("thang-preview");
    }
}
