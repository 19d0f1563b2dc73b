package jp.madoguchi.core.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The plain words of a mail as HTML: paragraphs between empty lines, facts ({@code 日時：…}) as a table, addresses as
 * links, and the signature below a rule. Everything is escaped before a tag of ours is added.
 */
final class LetterText {
    private static final Pattern FACT = Pattern.compile("(?!https?:)([^：:\\n]{1,24})(?:：|: )(.+)");
    private static final Pattern RULE = Pattern.compile("―{3,}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:/_~?=&;%#+@-]+");

    private LetterText() {}

    static String html(String text) {
        String[] parts = RULE.split(text.strip(), 2);
        String letter = paragraphs(parts[0]);
        return parts.length == 1 ? letter : letter + "<div class=\"sign\">" + paragraphs(parts[1]) + "</div>";
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String paragraphs(String text) {
        return Pattern.compile("\n{2,}")
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(LetterText::paragraph)
                .collect(Collectors.joining("\n"));
    }

    private static String paragraph(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        return lines.size() > 1
                        && lines.stream().allMatch(line -> FACT.matcher(line).matches())
                ? lines.stream()
                        .map(LetterText::fact)
                        .collect(Collectors.joining("", "<table class=\"facts\">", "</table>"))
                : lines.stream().map(LetterText::line).collect(Collectors.joining("<br>", "<p>", "</p>"));
    }

    private static String fact(String line) {
        Matcher fact = FACT.matcher(line);
        return fact.matches()
                ? "<tr><th scope=\"row\">" + escaped(fact.group(1)) + "</th><td>" + line(fact.group(2)) + "</td></tr>"
                : "";
    }

    private static String line(String line) {
        return ADDRESS.matcher(escaped(line)).replaceAll(address -> "<a href=\"$0\">$0</a>");
    }
}
