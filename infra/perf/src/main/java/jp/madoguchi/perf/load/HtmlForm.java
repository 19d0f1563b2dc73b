package jp.madoguchi.perf.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as a browser would send it back untouched.
 *
 * @param action the path it is sent to
 * @param fields inputs with their values, those that no script or button adds
 * @param buttons values of the buttons by their name
 */
public record HtmlForm(String action, Map<String, String> fields, Map<String, List<String>> buttons) {

    /**
     * Reads the form that is sent to a path.
     *
     * @throws IllegalStateException when the page has none
     */
    public static HtmlForm of(Answer answer, String action) {
        Document page = Jsoup.parse(answer.text());
        Element form = page.selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new IllegalStateException(answer + " shows no form for " + action + ": " + page.title());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox]):not([type=radio]), input[type=checkbox][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        Map<String, List<String>> buttons = new LinkedHashMap<>();
        form.select("button[name][value]")
                .forEach(button -> buttons.computeIfAbsent(button.attr("name"), name -> new ArrayList<>())
                        .add(button.attr("value")));
        return new HtmlForm(action, fields, buttons);
    }

    /** The fields with one more, or one changed. */
    public HtmlForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new HtmlForm(action, changed, buttons);
    }
}
