package jp.madoguchi.base.importing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.date.DateFormat;

/** Profiles that ship with the product; a city copies and changes them. */
public final class BuiltinProfiles {

    /** 三浦 4(1)-1ウ: exactly six columns; its extracts carry western and Japanese dates. */
    public static final ImportProfile MIURA_CARDS = cards("三浦 カード発行一覧", DateFormat.AUTO, cardNumber(), applicationId());

    public static final ImportProfile KURUME_CARDS = cards(
            "久留米 カード作成情報",
            DateFormat.WAREKI_KANJI,
            noticeId(),
            kana("フリガナ"),
            cardNumber(),
            applicationId(),
            place(ImportField.STORAGE_PLACE));

    /** Its numbers are digits only, and it has no 申請書ID. */
    public static final ImportProfile MATSUSAKA_CARDS =
            cards("松阪 カード作成情報", DateFormat.ISO, cardNumber().matching("[0-9]{9}"));

    public static final ImportProfile AGEO_CARDS =
            cards("上尾 カード作成情報", DateFormat.COMPACT, applicationId(), cardNumber(), kana("氏名カナ"));

    public static final ImportProfile KYOTO_CARDS = new ImportProfile(
            "京都 カード作成情報",
            TargetKind.CARDS,
            null,
            Separator.TAB,
            true,
            mappings(
                    DateFormat.COMPACT,
                    noticeId(),
                    cardNumber(),
                    applicationId(),
                    place(ImportField.STORAGE_PLACE),
                    place(ImportField.STORAGE_POSITION)));

    /** Has 住民票コード: for the offline ledger alone. */
    public static final ImportProfile MIURA_RENEWALS = comma(
            "三浦 更新対象者",
            TargetKind.RENEWALS,
            mappings(
                    DateFormat.WAREKI_LETTER,
                    FieldMapping.of(ImportField.REFERENCE_NUMBER),
                    kana("氏名カナ"),
                    FieldMapping.of(ImportField.RESIDENT_RECORD_CODE),
                    FieldMapping.of(ImportField.CARD_EXPIRY)
                            .dates(DateFormat.COMPACT)
                            .optional(),
                    FieldMapping.of(ImportField.CERTIFICATE_EXPIRY)
                            .dates(DateFormat.COMPACT)
                            .optional()));

    /** Has 住民票コード: for the offline ledger alone. */
    public static final ImportProfile MIURA_REGISTER_CHANGES = comma(
            "三浦 住基異動",
            TargetKind.REGISTER_CHANGES,
            List.of(
                    FieldMapping.of(ImportField.RESIDENT_RECORD_CODE),
                    FieldMapping.of(ImportField.NAME),
                    FieldMapping.of(ImportField.BIRTH_DATE).dates(DateFormat.WAREKI_LETTER),
                    FieldMapping.of(ImportField.CHANGE_REASON),
                    FieldMapping.of(ImportField.CHANGE_DATE).dates(DateFormat.WAREKI_LETTER)));

    /** 消込 of people who have renewed. */
    public static final ImportProfile RENEWED = done("消込（更新済の一覧）", "更新");

    /** 消込 of people who have been issued their card. */
    public static final ImportProfile ISSUED = done("消込（交付済の一覧）", "交付");

    /**
     * カード作成情報 of J-LIS (久留米 7(2)①, 松阪 3(4)イ, 京都 3(1)イ(ｴ)). Its layout is not public: the usual headers in any
     * order, and what a city maps otherwise is its own copy of this profile.
     */
    public static final ImportProfile CARD_DATA = comma(
            "J-LIS カード作成情報（汎用）",
            TargetKind.CARD_DATA,
            List.of(
                    named(ImportField.NAME, "氏名", "券面氏名", "漢字氏名"),
                    named(ImportField.KANA, "氏名カナ", "フリガナ", "カナ氏名").optional(),
                    named(ImportField.ADDRESS, "住所", "券面住所").optional(),
                    named(ImportField.BIRTH_DATE, "生年月日").dates(DateFormat.AUTO),
                    named(ImportField.SEX, "性別").codes(CodeTable.SEX).optional(),
                    named(ImportField.NOTICE_ID, "交付通知書ID", "通知書ID").atMost(50).optional(),
                    named(ImportField.CARD_NUMBER, "製造管理番号", "カード製造管理番号"),
                    named(ImportField.APPLICATION_ID, "申請書ID", "申請書番号").optional()));

    /** 久留米 7(1)⑬: bookings of the system before, keyed by notice ID and birth day. */
    public static final ImportProfile KURUME_OLD_BOOKINGS = comma(
            "久留米 旧システムの予約",
            TargetKind.OLD_BOOKINGS,
            List.of(
                    FieldMapping.of(ImportField.OLD_BOOKING_NUMBER),
                    noticeId(),
                    FieldMapping.of(ImportField.BIRTH_MONTH_DAY),
                    FieldMapping.of(ImportField.FACILITY),
                    FieldMapping.of(ImportField.BOOKING_DATE).dates(DateFormat.SLASH),
                    FieldMapping.of(ImportField.BOOKING_TIME),
                    FieldMapping.of(ImportField.PARTY_SIZE),
                    FieldMapping.of(ImportField.EMAIL).optional()));

    /** 京都 3(1)前文: all bookings of the present system; its layout is told at the handover, so common headers are known. */
    public static final ImportProfile KYOTO_OLD_BOOKINGS = comma(
            "京都 旧システムの予約（汎用）",
            TargetKind.OLD_BOOKINGS,
            List.of(
                    named(ImportField.OLD_BOOKING_NUMBER, "予約番号", "予約ID", "受付番号"),
                    named(ImportField.NOTICE_ID, "交付通知書ID", "通知書ID", "通知書番号")
                            .atMost(50)
                            .optional(),
                    named(ImportField.CARD_NUMBER, "製造管理番号").optional(),
                    named(ImportField.NAME, "氏名", "お名前").optional(),
                    named(ImportField.BIRTH_DATE, "生年月日").dates(DateFormat.AUTO).optional(),
                    named(ImportField.PROCEDURE, "手続", "手続き", "予約種別", "用件").optional(),
                    named(ImportField.FACILITY, "予約場所", "受付場所", "会場", "場所"),
                    named(ImportField.BOOKING_DATE, "予約日", "来庁日").dates(DateFormat.AUTO),
                    named(ImportField.BOOKING_TIME, "予約時間", "予約時刻", "時刻", "時間"),
                    named(ImportField.PARTY_SIZE, "人数", "予約人数").optional(),
                    named(ImportField.EMAIL, "メールアドレス", "メール").optional(),
                    named(ImportField.PHONE, "電話番号", "電話").optional()));

    /** People of any system before, by common headers. */
    public static final ImportProfile ANY_PEOPLE = comma(
            "対象者（汎用）",
            TargetKind.CARDS,
            List.of(
                    named(ImportField.NAME, "氏名", "お名前"),
                    named(ImportField.ADDRESS, "住所").optional(),
                    named(ImportField.BIRTH_DATE, "生年月日").dates(DateFormat.AUTO),
                    named(ImportField.SEX, "性別").codes(CodeTable.SEX).optional(),
                    named(ImportField.CARD_NUMBER, "製造管理番号").optional(),
                    named(ImportField.APPLICATION_ID, "申請書ID").optional(),
                    named(ImportField.NOTICE_ID, "交付通知書ID", "通知書ID", "通知書番号")
                            .atMost(50)
                            .optional(),
                    place(ImportField.STORAGE_PLACE)));

    private BuiltinProfiles() {}

    /** Bookings of the system before. */
    public static List<ImportProfile> oldBookings() {
        return List.of(KURUME_OLD_BOOKINGS, KYOTO_OLD_BOOKINGS);
    }

    /** People who come with them: the lists of cards, and any list with common headers. */
    public static List<ImportProfile> people() {
        return List.of(KURUME_CARDS, KYOTO_CARDS, AGEO_CARDS, MATSUSAKA_CARDS, MIURA_CARDS, ANY_PEOPLE);
    }

    public static List<ImportProfile> all() {
        return List.of(
                MIURA_CARDS,
                KURUME_CARDS,
                MATSUSAKA_CARDS,
                AGEO_CARDS,
                KYOTO_CARDS,
                MIURA_RENEWALS,
                MIURA_REGISTER_CHANGES,
                CARD_DATA,
                RENEWED,
                ISSUED,
                KURUME_OLD_BOOKINGS,
                KYOTO_OLD_BOOKINGS);
    }

    private static ImportProfile cards(String name, DateFormat birthDates, FieldMapping... others) {
        return comma(name, TargetKind.CARDS, mappings(birthDates, others));
    }

    /** By whatever the list has of these columns; the fixed value says of which cards it speaks. */
    private static ImportProfile done(String name, String kind) {
        return comma(
                name,
                TargetKind.DONE,
                List.of(
                        named(ImportField.NAME, "氏名", "お名前"),
                        named(ImportField.BIRTH_DATE, "生年月日").dates(DateFormat.AUTO),
                        named(ImportField.ADDRESS, "住所").optional(),
                        named(ImportField.CARD_NUMBER, "製造管理番号").optional(),
                        named(ImportField.APPLICATION_ID, "申請書ID").optional(),
                        named(ImportField.CHANGE_DATE, "処理日", "交付日", "更新日")
                                .dates(DateFormat.AUTO)
                                .optional(),
                        FieldMapping.of(ImportField.PROCEDURE, SourceColumn.constant(kind))
                                .codes(CodeTable.CARD_KIND)));
    }

    private static ImportProfile comma(String name, TargetKind target, List<FieldMapping> mappings) {
        return new ImportProfile(name, target, null, Separator.COMMA, true, mappings);
    }

    private static List<FieldMapping> mappings(DateFormat birthDates, FieldMapping... others) {
        Stream<FieldMapping> person = Stream.of(
                FieldMapping.of(ImportField.NAME),
                FieldMapping.of(ImportField.ADDRESS),
                FieldMapping.of(ImportField.BIRTH_DATE).dates(birthDates),
                FieldMapping.of(ImportField.SEX).codes(CodeTable.SEX));
        return Stream.concat(person, Arrays.stream(others)).toList();
    }

    private static FieldMapping cardNumber() {
        return FieldMapping.of(ImportField.CARD_NUMBER);
    }

    private static FieldMapping applicationId() {
        return FieldMapping.of(ImportField.APPLICATION_ID);
    }

    private static FieldMapping noticeId() {
        return FieldMapping.of(ImportField.NOTICE_ID).atMost(50);
    }

    private static FieldMapping kana(String header) {
        return FieldMapping.of(ImportField.KANA, SourceColumn.named(header)).optional();
    }

    private static FieldMapping named(ImportField field, String... headers) {
        return FieldMapping.of(field, SourceColumn.named(headers));
    }

    private static FieldMapping place(ImportField field) {
        return FieldMapping.of(field).optional();
    }
}
