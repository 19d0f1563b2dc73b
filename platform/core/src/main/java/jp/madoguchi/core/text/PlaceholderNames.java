package jp.madoguchi.core.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that the product's sentences take, by message key; a key not named here takes none. */
final class PlaceholderNames {

    private static final Placeholder CITY = optional(0, "市名", "三浦市");
    private static final String SAMPLE_OFFICE = "市民課 マイナンバーカード担当";
    private static final String SAMPLE_PHONE = "046-000-0000";
    private static final String SAMPLE_HOURS = "平日 8時30分から17時まで";

    private static final Map<String, List<Placeholder>> BY_KEY = Map.of(
            "site.name", List.of(CITY),
            "site.user", List.of(required(0, "予約ID", "ABCD-EFGH-JKM")),
            "home.lead", List.of(CITY),
            "signin.help.text",
                    List.of(
                            optional(0, "窓口", SAMPLE_OFFICE),
                            optional(1, "電話番号", SAMPLE_PHONE),
                            optional(2, "受付時間", SAMPLE_HOURS)),
            "signin.help.no-phone", List.of(optional(0, "窓口", SAMPLE_OFFICE), optional(1, "受付時間", SAMPLE_HOURS)),
            "form.people.hint", List.of(required(0, "人数", "2")),
            "form.remove.of", List.of(required(0, "対象の方", "ABCD-EFGH-JKM")),
            "telephone.lead", List.of(required(0, "手続き", "電子証明書の更新")),
            "pages.faq.found", List.of(required(0, "件数", "3")),
            "receipt.people.count", List.of(required(0, "人数", "2")));

    /** Who writes. */
    private static final List<Placeholder> OFFICE = List.of(
            CITY,
            optional(7, "窓口", SAMPLE_OFFICE),
            optional(8, "窓口の電話", SAMPLE_PHONE),
            optional(9, "受付時間", SAMPLE_HOURS));

    /** The arguments of mails about a booking, in the order of the mail feature. */
    private static final List<Placeholder> LETTER = List.of(
            CITY,
            required(1, "受付番号", "A1B2C3"),
            required(2, "日時", "2026年12月1日（火） 10時00分"),
            required(3, "場所", "本庁舎 1階"),
            optional(4, "住所", "三浦市城山町1-1"),
            optional(5, "会場の電話", SAMPLE_PHONE),
            optional(6, "人数", "2"),
            optional(7, "窓口", SAMPLE_OFFICE),
            optional(8, "窓口の電話", SAMPLE_PHONE),
            optional(9, "受付時間", SAMPLE_HOURS));

    private static final Placeholder SITE = optional(10, "予約サイト", "https://miura.example.jp");
    private static final Placeholder LINK = required(10, "リンク", "https://miura.example.jp/…");

    /** The arguments of mails that are about no booking, or about more than one. */
    private static final Map<String, List<Placeholder>> OTHER_LETTERS = Map.of(
            "mail.text.no_show", joined(LETTER, List.of(SITE)),
            "mail.text.link", joined(OFFICE, List.of(LINK, required(11, "期限", "2026年12月1日（火） 10時00分"))),
            "mail.text.waiting_offer",
                    joined(
                            OFFICE,
                            List.of(LETTER.get(2), LETTER.get(3), LINK, required(11, "期限", "2026年12月1日（火） 12時00分"))),
            "mail.text.waiting_ended", joined(OFFICE, List.of(SITE)),
            "mail.text.broadcast",
                    joined(
                            OFFICE,
                            List.of(
                                    SITE,
                                    required(13, "本文", "お知らせの本文"),
                                    required(14, "配信停止", "https://miura.example.jp/unsubscribe/…"))),
            "mail.subject.link", List.of(CITY),
            "mail.subject.waiting_offer", List.of(CITY),
            "mail.subject.waiting_ended", List.of(CITY),
            "mail.subject.broadcast", List.of(CITY, required(12, "件名", "窓口からのお知らせ")));

    private PlaceholderNames() {}

    static List<Placeholder> of(String key) {
        List<Placeholder> other = OTHER_LETTERS.get(key);
        if (other != null) {
            return other;
        }
        if (key.startsWith("mail.text.")) {
            return LETTER;
        }
        if (key.startsWith("mail.subject.")) {
            return LETTER.stream()
                    .map(each -> optional(each.index(), each.name(), each.sample()))
                    .toList();
        }
        return Optional.ofNullable(BY_KEY.get(key)).orElse(List.of());
    }

    private static List<Placeholder> joined(List<Placeholder> some, List<Placeholder> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Placeholder required(int index, String name, String sample) {
        return new Placeholder(index, name, true, sample);
    }

    private static Placeholder optional(int index, String name, String sample) {
        return new Placeholder(index, name, false, sample);
    }
}
