package jp.madoguchi.ledger.printing;

import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the notices of many people as one PDF, page by page. */
final class NoticePdf {

    private final GlyphRuns runs;

    /** OpenPDF reads a font's glyphs through one file pointer per font: two documents at once would mix them up. */
    private final ReentrantLock onePress = new ReentrantLock();

    NoticePdf(GlyphRuns runs) {
        this.runs = runs;
    }

    /** @return how many pages were written */
    int write(Stream<NoticePerson> people, NoticeTexts texts, OutputStream out) {
        onePress.lock();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle(texts.title());
            document.setDocumentLanguage("ja-JP");
            document.open();
            people.forEach(person -> {
                document.newPage();
                new NoticeSheet(new Sheet(writer.getDirectContent(), runs), texts).draw(person);
            });
            return writer.getPageNumber();
        } finally {
            onePress.unlock();
        }
    }
}
