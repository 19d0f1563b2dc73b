package jp.madoguchi.ledger.printing;

import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the list of a day: a table for each place, as many pages as it needs. Lengths are millimetres. */
final class DayListPdf {

    private static final float LEFT = 14;
    private static final float TOP = 20;
    private static final float BOTTOM = 280;
    private static final float ROW = 8;
    private static final float SIZE = 9;
    private static final Color TINT = new Color(0xEE, 0xF2, 0xF7);

    private final GlyphRuns runs;
    private final ReentrantLock onePress = new ReentrantLock();

    DayListPdf(GlyphRuns runs) {
        this.runs = runs;
    }

    void write(DaySheet day, OutputStream out) {
        onePress.lock();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle(day.title());
            document.setDocumentLanguage("ja-JP");
            document.open();
            Page page = new Page(document, writer, day);
            page.turn();
            for (DaySheet.Group group : day.groups()) {
                page.group(group);
            }
        } finally {
            onePress.unlock();
        }
    }

    /** Where the pen stands. */
    private final class Page {

        private final Document document;
        private final DaySheet day;
        private final Sheet sheet;
        private int number;
        private float y;

        private Page(Document document, PdfWriter writer, DaySheet day) {
            this.document = document;
            this.day = day;
            this.sheet = new Sheet(writer.getDirectContent(), runs);
        }

        private void turn() {
            document.newPage();
            number++;
            sheet.text(LEFT, TOP, 15, true, day.title());
            sheet.text(LEFT, 289, 8, false, day.note());
            sheet.text(190, 289, 8, false, Integer.toString(number));
            y = TOP + 8;
        }

        private void group(DaySheet.Group group) {
            if (y + 4 * ROW > BOTTOM) {
                turn();
            }
            heading(group.place());
            for (List<String> row : group.rows()) {
                if (y + ROW > BOTTOM) {
                    turn();
                    heading(group.place());
                }
                row(row, false);
            }
            y += ROW;
        }

        private void heading(String place) {
            sheet.text(LEFT, y + 5, 12, true, place);
            y += ROW;
            sheet.filled(LEFT, y, width(), ROW, TINT);
            row(day.headings(), true);
        }

        private void row(List<String> cells, boolean bold) {
            float x = LEFT;
            for (int i = 0; i < cells.size(); i++) {
                sheet.cell(x + 1, y + 5.2f, DaySheet.WIDTHS.get(i) - 2, SIZE, bold, cells.get(i));
                x += DaySheet.WIDTHS.get(i);
            }
            y += ROW;
            sheet.rule(LEFT, y, LEFT + width(), y, bold ? 0.8f : 0.3f);
        }

        private float width() {
            return DaySheet.WIDTHS.stream().reduce(0f, Float::sum);
        }
    }
}
