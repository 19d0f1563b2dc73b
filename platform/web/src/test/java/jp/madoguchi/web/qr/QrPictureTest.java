package jp.madoguchi.web.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    @Test
    void the_drawn_squares_read_back_as_the_text() throws Exception {
        String text = "otpauth://totp/Madoguchi:miura%20T1%20yamada?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        QrPicture picture = QrPicture.of(text);
        BitMatrix modules = new BitMatrix(picture.size() - 8);
        var squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(picture.path());
        while (squares.find()) {
            modules.set(Integer.parseInt(squares.group(1)) - 4, Integer.parseInt(squares.group(2)) - 4);
        }
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    }
}
