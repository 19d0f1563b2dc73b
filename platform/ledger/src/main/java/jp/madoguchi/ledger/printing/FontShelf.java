package jp.madoguchi.ledger.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts for print, in the order they are asked: the text font, Noto Sans JP for kanji beyond it, and what the computer
 * has for the rarest (docs/adr/0010-fonts.md).
 */
final class FontShelf {

    private static final Logger LOG = LoggerFactory.getLogger(FontShelf.class);

    private final PrintFont regular = shipped("BIZUDGothic-Regular.ttf");
    private final PrintFont bold = shipped("BIZUDGothic-Bold.ttf");
    private final List<PrintFont> order;

    /** @param places where further fonts may lie; those that are there are used, in this order */
    FontShelf(List<Path> places) {
        List<PrintFont> fonts = new ArrayList<>(List.of(regular, shipped("NotoSansJP-Regular.ttf")));
        places.stream().filter(Files::isRegularFile).forEach(file -> {
            LOG.info("Rare kanji are printed with {} too", file);
            fonts.add(PrintFont.installed(file));
        });
        this.order = List.copyOf(fonts);
    }

    PrintFont regular() {
        return regular;
    }

    PrintFont bold() {
        return bold;
    }

    /** The first font with the very glyph of this unit; empty when no font has it. */
    Optional<PrintFont> fontFor(String unit) {
        return order.stream().filter(font -> font.draws(unit)).findFirst();
    }

    private static PrintFont shipped(String file) {
        try (InputStream font = FontShelf.class.getResourceAsStream("/fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException("The font is missing from the build: " + file);
            }
            return PrintFont.shipped(file, font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }
}
