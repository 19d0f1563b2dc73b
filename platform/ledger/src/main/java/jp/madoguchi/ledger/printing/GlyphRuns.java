package jp.madoguchi.ledger.printing;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.base.text.GlyphUnits;

/** Cuts text into glyph units, each with the font that has its glyph, so that nothing is dropped in silence. */
final class GlyphRuns {

    private final FontShelf shelf;

    GlyphRuns(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** Each unit of the text that no font can draw, once, in order. */
    List<String> missing(String text) {
        return GlyphUnits.split(text).stream()
                .filter(unit -> shelf.fontFor(unit).isEmpty())
                .distinct()
                .toList();
    }

    /** Units with their fonts; one without a glyph becomes □. Bold is taken where the bold font has the glyph. */
    List<Glyph> of(String text, float size, boolean bold) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String unit : GlyphUnits.split(text)) {
            glyphs.add(glyph(unit, size, bold));
        }
        return glyphs;
    }

    /** The text with every sequence that no font has replaced by its base character: the usual form of that kanji. */
    String usualForms(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        for (String unit : GlyphUnits.split(text)) {
            int base = unit.codePointAt(0);
            boolean varied = unit.length() > Character.charCount(base);
            if (varied && shelf.fontFor(unit).isEmpty()) {
                usual.appendCodePoint(base);
            } else {
                usual.append(unit);
            }
        }
        return usual.toString();
    }

    private Glyph glyph(String unit, float size, boolean bold) {
        if (bold && shelf.bold().draws(unit)) {
            return new Glyph(unit, shelf.bold(), shelf.bold().width(unit, size));
        }
        PrintFont font = shelf.fontFor(unit).orElse(null);
        String drawn = font == null ? Gaiji.PLACEHOLDER : unit;
        PrintFont drawing = font == null ? shelf.regular() : font;
        return new Glyph(drawn, drawing, drawing.width(drawn, size));
    }

    /** One unit as it will be drawn; the width is in points. */
    record Glyph(String text, PrintFont font, float width) {

        @Override
        public String toString() {
            return "Glyph[…]";
        }
    }
}
