package jp.madoguchi.perf.scenario;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.madoguchi.perf.load.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a refused resident must get: a whole page in Japanese with a sentence that says what to do next. */
final class CleanRefusal {

    private static final Pattern JAPANESE_SENTENCE = Pattern.compile("\\p{IsHiragana}.*。");

    private CleanRefusal() {}

    static boolean is(Answer answer) {
        if (answer.status() != Answer.CONFLICT
                || !answer.contentType()
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .equals("text/html;charset=utf-8")
                || !answer.text().stripTrailing().endsWith("</html>")) {
            return false;
        }
        Document page = Jsoup.parse(answer.text());
        return page.select("html[lang=ja]").size() == 1
                && JAPANESE_SENTENCE.matcher(page.select("[role=alert]").text()).find()
                && page.selectFirst("form[action=/hold]") != null;
    }
}
