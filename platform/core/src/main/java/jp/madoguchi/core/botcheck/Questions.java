package jp.madoguchi.core.botcheck;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pool of questions in words. Each answer is a number, in every language. */
final class Questions {
    /** By the question's number from 1: the sentence stands in {@code messages/botcheck}. */
    private static final List<Integer> ANSWERS = List.of(7, 12, 5, 4, 10, 8, 24, 60, 6, 9, 11, 100, 15, 20);

    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final String KANJI = "〇一二三四五六七八九";

    private Questions() {}

    static int count() {
        return ANSWERS.size();
    }

    static boolean isRight(int question, String typed) {
        return number(typed).filter(ANSWERS.get(question - 1)::equals).isPresent();
    }

    /** The one number of an answer such as {@code ７}, {@code 七}, {@code 十二} or {@code 7日}. */
    private static Optional<Integer> number(String typed) {
        if (typed.length() > 20) {
            return Optional.empty();
        }
        Matcher digits = DIGITS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : kanji(typed.strip());
    }

    private static Optional<Integer> kanji(String typed) {
        Matcher number = Pattern.compile("([一二三四五六七八九]?)(十?)([〇一二三四五六七八九]?).*").matcher(typed);
        if (!number.matches()
                || number.group(1).isEmpty()
                        && number.group(2).isEmpty()
                        && number.group(3).isEmpty()) {
            return Optional.empty();
        }
        int first = number.group(1).isEmpty() ? 0 : KANJI.indexOf(number.group(1));
        int last = number.group(3).isEmpty() ? 0 : KANJI.indexOf(number.group(3));
        return Optional.of(number.group(2).isEmpty() ? first + last : Math.max(first, 1) * 10 + last);
    }
}
