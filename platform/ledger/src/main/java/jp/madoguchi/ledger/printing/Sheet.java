package jp.madoguchi.ledger.printing;

import java.awt.Color;
import java.util.List;
import jp.madoguchi.ledger.printing.GlyphRuns.Glyph;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on one A4 page in millimetres from the top left corner. */
final class Sheet {

    static final float HEIGHT = 297f;

    private static final float POINTS = 72f / 25.4f;

    private final PdfContentByte canvas;
    private final GlyphRuns runs;

    Sheet(PdfContentByte canvas, GlyphRuns runs) {
        this.canvas = canvas;
        this.runs = runs;
    }

    static float points(float millimetres) {
        return millimetres * POINTS;
    }

    /** One line with its baseline at {@code y}; sizes are in points. */
    void text(float x, float y, float size, boolean bold, String text) {
        draw(x, y, size, runs.of(text, size, bold));
    }

    void centred(float x, float y, float size, boolean bold, String text) {
        List<Glyph> glyphs = runs.of(text, size, bold);
        draw(x - LineBreaks.width(glyphs) / POINTS / 2, y, size, glyphs);
    }

    /** One line that is set smaller, down to 5 points, until it fits its cell. */
    void cell(float x, float y, float width, float size, boolean bold, String text) {
        float fitting = size;
        while (fitting > 5 && LineBreaks.width(runs.of(text, fitting, bold)) > points(width)) {
            fitting -= 0.5f;
        }
        text(x, y, fitting, bold, text);
    }

    /** A text in a box with its first baseline at {@code y}: set smaller, down to 7 points, until its lines fit. */
    void fitted(float x, float y, float width, float height, float size, String text) {
        float fitting = size;
        while (fitting > 7 && leading(fitting) * lines(text, fitting, width) > height) {
            fitting -= 0.5f;
        }
        paragraph(x, y, width, fitting, leading(fitting), text);
    }

    private int lines(String text, float size, float width) {
        return LineBreaks.lines(runs.of(text, size, false), points(width)).size();
    }

    private static float leading(float size) {
        return size * 1.3f / POINTS;
    }

    /** Lines of at most {@code width}; returns the baseline after the last one. A line feed begins a new line. */
    float paragraph(float x, float y, float width, float size, float leading, String text) {
        float baseline = y;
        for (String part : (Iterable<String>) text.lines()::iterator) {
            if (part.isEmpty()) {
                baseline += leading / 2;
            }
            for (List<Glyph> line : LineBreaks.lines(runs.of(part, size, false), points(width))) {
                draw(x, baseline, size, line);
                baseline += leading;
            }
        }
        return baseline;
    }

    void rule(float x1, float y1, float x2, float y2, float points) {
        canvas.setLineWidth(points);
        canvas.moveTo(points(x1), points(HEIGHT - y1));
        canvas.lineTo(points(x2), points(HEIGHT - y2));
        canvas.stroke();
    }

    void filled(float x, float y, float width, float height, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle(points(x), points(HEIGHT - y - height), points(width), points(height));
        canvas.fill();
        canvas.setColorFill(Color.BLACK);
    }

    void framed(float x, float y, float width, float height, float lineWidth) {
        canvas.setLineWidth(lineWidth);
        canvas.rectangle(points(x), points(HEIGHT - y - height), points(width), points(height));
        canvas.stroke();
    }

    void qr(float x, float y, float module, QrSymbol symbol) {
        symbol.draw(canvas, points(x), points(HEIGHT - y), points(module));
    }

    private void draw(float x, float y, float size, List<Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setTextMatrix(points(x), points(HEIGHT - y));
        PrintFont font = null;
        StringBuilder run = new StringBuilder();
        for (Glyph glyph : glyphs) {
            if (glyph.font() != font) {
                show(run);
                font = glyph.font();
                canvas.setFontAndSize(font.base(), size);
            }
            run.append(glyph.text());
        }
        show(run);
        canvas.endText();
    }

    private void show(StringBuilder run) {
        if (!run.isEmpty()) {
            canvas.showText(run.toString());
            run.setLength(0);
        }
    }
}
