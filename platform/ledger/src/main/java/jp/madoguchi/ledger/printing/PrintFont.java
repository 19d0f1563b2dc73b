package jp.madoguchi.ledger.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.madoguchi.base.text.Gaiji;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** One font and what it can draw. */
final class PrintFont {

    private final BaseFont font;
    private final VariationTable variations;
    private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

    private PrintFont(BaseFont font, VariationTable variations) {
        this.font = font;
        this.variations = variations;
    }

    /** A font of the build. */
    static PrintFont shipped(String name, byte[] bytes) {
        return new PrintFont(read(name, bytes), new VariationTable(bytes));
    }

    /** A font of the computer: TrueType, OpenType, or the first font of a collection. Its glyphs stay on the disk. */
    static PrintFont installed(Path file) {
        try {
            String name = file.toString().endsWith(".ttc") ? file + ",0" : file.toString();
            return new PrintFont(read(name, null), new VariationTable(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }

    private static BaseFont read(String name, byte @Nullable [] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + name, e);
        } catch (DocumentException e) {
            throw new IllegalStateException("Not a font: " + name, e);
        }
    }

    /** Whether it has the very glyph of this unit; a known base with an unknown selector is a no. */
    boolean draws(String unit) {
        return known.computeIfAbsent(unit, this::look);
    }

    /** A private-use character is never drawn: another vendor's font means another character by it. */
    private boolean look(String unit) {
        int base = unit.codePointAt(0);
        if (Gaiji.isGaiji(base)) {
            return false;
        }
        int length = Character.charCount(base);
        if (!font.charExists(base)) {
            return false;
        }
        return unit.length() == length || variations.has(base, unit.codePointAt(length));
    }

    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    BaseFont base() {
        return font;
    }
}
