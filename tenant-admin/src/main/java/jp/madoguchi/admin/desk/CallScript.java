package jp.madoguchi.admin.desk;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.bookingweb.receipt.ReceiptView;

/** The city's words of a procedure for callers, with what was booked in place of {@code {日付}} and the like (京都 3(2)キ). */
final class CallScript {

    private static final Pattern PLACE = Pattern.compile("[{｛](日付|時間|場所|電話|持ち物|受付番号)[}｝]");

    private CallScript() {}

    /** One sentence a line; a word in braces that is none of ours stays as it is. */
    static List<String> sentences(String script, ReceiptView receipt, List<String> papers) {
        Map<String, String> values = Map.of(
                "日付", receipt.day(),
                "時間", receipt.time(),
                "場所", receipt.facility(),
                "電話", receipt.facilityPhone(),
                "持ち物", String.join("、", papers),
                "受付番号", receipt.number());
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> PLACE.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), ""))))
                .toList();
    }
}
