package jp.madoguchi.core.remark;

import java.util.regex.Pattern;

/** A remark as it is kept: the characters as typed, without what cannot be seen or stored. */
final class RemarkLine {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private RemarkLine() {}

    static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROLS.matcher(lines).replaceAll("").strip();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
