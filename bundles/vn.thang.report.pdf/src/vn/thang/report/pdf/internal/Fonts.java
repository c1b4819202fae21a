// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document: Liberation Serif, whose letters are as wide as those of Times New Roman, and for charts
 * Liberation Sans. They come with the library bundle, so that pages are the same on every machine.
 */
final class Fonts {
    /** The CSS family of the running text. */
    static final String SERIF = "Serif";
    /** The CSS family in charts; Java's own name, so that no font of the machine is asked for. */
    static final String SANS = java.awt.Font.SANS_SERIF;

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final PdfRendererBuilder builder;
    private final PDType0Font serif;
    private final PDType0Font italic;

    Fonts(PDDocument document, PdfRendererBuilder builder) throws IOException {
        this.document = document;
        this.builder = builder;
        this.serif = use("LiberationSerif-Regular", SERIF, NORMAL, FontStyle.NORMAL);
        use("LiberationSerif-Bold", SERIF, BOLD, FontStyle.NORMAL);
        this.italic = use("LiberationSerif-Italic", SERIF, NORMAL, FontStyle.ITALIC);
        use("LiberationSerif-BoldItalic", SERIF, BOLD, FontStyle.ITALIC);
        use("LiberationSans-Regular", SANS, NORMAL, FontStyle.NORMAL);
        use("LiberationSans-Bold", SANS, BOLD, FontStyle.NORMAL);
    }

    private PDType0Font use(String file, String family, int weight, FontStyle style) throws IOException {
        PDType0Font font = PDType0Font.load(document, read(file), true);
        builder.useFont(new PDFontSupplier(font), family, weight, style, true);
        return font;
    }

    /** Without ligatures: looking for them takes more time than all the rest, and these fonts have hardly any. */
    private static TrueTypeFont read(String file) throws IOException {
        try (InputStream in = PdfRendererBuilder.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** The upright font of the running text. */
    PDType0Font serif() {
        return serif;
    }

    /** The slanted font of the running text. */
    PDType0Font italic() {
        return italic;
    }
}
