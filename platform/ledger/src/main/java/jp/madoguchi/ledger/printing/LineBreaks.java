package jp.madoguchi.ledger.printing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.ledger.printing.GlyphRuns.Glyph;

/** Breaks glyphs into lines by Japanese rules (no 。 at a line's head), never inside a glyph unit. */
final class LineBreaks {

    private LineBreaks() {}

    /** @param width of a line in points; a single unit wider than it gets a line of its own */
    static List<List<Glyph>> lines(List<Glyph> glyphs, float width) {
        List<List<Glyph>> lines = new ArrayList<>();
        boolean[] breakable = breaksBefore(glyphs);
        int start = 0;
        int lastBreak = 0;
        float used = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (breakable[i]) {
                lastBreak = i;
            }
            if (used + glyphs.get(i).width() > width && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(glyphs.subList(start, end));
                start = end;
                used = width(glyphs.subList(start, i));
            }
            used += glyphs.get(i).width();
        }
        if (start < glyphs.size()) {
            lines.add(glyphs.subList(start, glyphs.size()));
        }
        return lines;
    }

    static float width(List<Glyph> glyphs) {
        float width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.width();
        }
        return width;
    }

    private static boolean[] breaksBefore(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text.toString());
        boolean[] breakable = new boolean[glyphs.size()];
        int at = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            breakable[i] = breaks.isBoundary(at);
            at += glyphs.get(i).text().length();
        }
        return breakable;
    }
}
