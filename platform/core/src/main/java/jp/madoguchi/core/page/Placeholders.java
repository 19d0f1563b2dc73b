package jp.madoguchi.core.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.CityWords;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Facts of the city that a page may name, so that the page stays true when the fact changes: {@code {市名}}. */
@Component
public class Placeholders {

    static final Pattern FORM = Pattern.compile("\\{([^{}\\s]{1,20})\\}");

    private final CitySettings settings;
    private final CityWords words;

    Placeholders(CitySettings settings, CityWords words) {
        this.words = words;
        this.settings = settings;
    }

    /** Name to value, in the bound city. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("市名", Tenancy.current().name());
        values.put("問い合わせ先", settings.get(Settings.CONTACT_NAME));
        values.put("電話番号", settings.get(Settings.CONTACT_TELEPHONE));
        values.put("受付時間", settings.get(Settings.CONTACT_HOURS));
        return values;
    }

    /** A plain text with the values in it. */
    public String inText(String text) {
        return replace(text, UnaryOperator.identity());
    }

    /** Sanitised HTML with the values in it, escaped. */
    public String inHtml(String html) {
        return replace(html, value -> HtmlUtils.htmlEscape(value, "UTF-8"));
    }

    private String replace(String text, UnaryOperator<String> written) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Map<String, String> values = values();
        return FORM.matcher(text).replaceAll(found -> {
            String value = words.say(values.get(found.group(1))).text();
            return Matcher.quoteReplacement(
                    value.isEmpty() && !values.containsKey(found.group(1)) ? found.group() : written.apply(value));
        });
    }
}
