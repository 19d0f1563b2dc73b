package jp.madoguchi.ledger.printing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code as rectangles; as an image it is not read at 150 dpi. Error correction M. */
final class QrSymbol {

    /** Blank modules on each side (ISO/IEC 18004). */
    static final int QUIET = 4;

    private final ByteMatrix modules;

    QrSymbol(String content) {
        try {
            this.modules = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Modules on one side without the quiet zone: 37 for the addresses of notices (version 5). */
    int size() {
        return modules.getWidth();
    }

    /** Draws from the top left corner (without the quiet zone); lengths are in points. */
    void draw(PdfContentByte canvas, float left, float top, float module) {
        for (int y = 0; y < size(); y++) {
            int x = 0;
            while (x < size()) {
                int start = x;
                while (x < size() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    canvas.rectangle(left + start * module, top - (y + 1) * module, (x - start) * module, module);
                }
                x++;
            }
        }
        canvas.fill();
    }
}
