package jp.madoguchi.ledger.printing;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The fonts and what is printed with them; fonts are read at the first use, not at the application's start. */
@Component
@Lazy
public class Press {

    private final GlyphRuns glyphs;
    private final NoticePdf notices;
    private final DayListPdf dayLists;

    Press(@Value("${madoguchi.ledger.fonts}") List<Path> fonts) {
        this.glyphs = new GlyphRuns(new FontShelf(fonts));
        this.notices = new NoticePdf(glyphs);
        this.dayLists = new DayListPdf(glyphs);
    }

    /** Each unit of the text that no font can draw. */
    List<String> missing(String text) {
        return text.lines()
                .flatMap(line -> glyphs.missing(line).stream())
                .distinct()
                .toList();
    }

    String usualForms(String text) {
        return glyphs.usualForms(text);
    }

    void print(Stream<NoticePerson> people, NoticeTexts texts, OutputStream out) {
        notices.write(people, texts, out);
    }

    /** Writes the list of a day; a character without a glyph is printed as □, as it is shown on screen. */
    public void print(DaySheet day, OutputStream out) {
        dayLists.write(day, out);
    }
}
