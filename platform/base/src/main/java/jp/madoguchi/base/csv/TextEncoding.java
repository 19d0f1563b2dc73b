package jp.madoguchi.base.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of a CSV file that a city sends or takes. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, new byte[0]),
    UTF_8_BOM("UTF-8（BOM付き）", StandardCharsets.UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
    /** CP932 with the extensions of NEC, IBM and the vendors' private use, never plain Shift_JIS. */
    WINDOWS_31J("Windows-31J（Shift_JIS）", Charset.forName("windows-31j"), new byte[0]),
    UTF_16LE("UTF-16LE（BOM付き）", StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}),
    UTF_16BE("UTF-16BE（BOM付き）", StandardCharsets.UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff});

    private final String label;
    private final Charset charset;
    private final byte[] mark;

    TextEncoding(String label, Charset charset, byte[] mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    /** The encoding's name as people read it. */
    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    /** The bytes a file of this encoding begins with; empty when it has no mark. */
    public byte[] mark() {
        return mark.clone();
    }
}
