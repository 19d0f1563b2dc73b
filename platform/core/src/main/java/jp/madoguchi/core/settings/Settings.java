package jp.madoguchi.core.settings;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.madoguchi.exchange.record.FieldMask;

/** Every setting there is. T1, T2 … are the rows of docs/settings.md, where the cities contradict each other. */
public final class Settings {

    /** T5: people in one booking at most, 1 to 5. */
    public static final Setting<Integer> GROUP_MAX = number("group.max", 2, 1, 5);

    /** T5: how many places a group takes. */
    public static final Setting<CapacityUse> GROUP_CAPACITY_USE =
            choice("group.capacityUse", CapacityUse.PER_PERSON, CapacityUse.class);

    /** T6: this many free places or fewer show as △. */
    public static final Setting<Integer> FEW_THRESHOLD = number("avail.fewThreshold", 2, 0, 999);

    /** T3: whether an e-mail address is asked for. */
    public static final Setting<FieldUse> CONTACT_EMAIL = choice("contact.email", FieldUse.OPTIONAL, FieldUse.class);

    /** T3: whether a telephone number is asked for. */
    public static final Setting<FieldUse> CONTACT_PHONE = choice("contact.phone", FieldUse.OFF, FieldUse.class);

    /** T9: calendar days ahead that residents see. */
    public static final Setting<Integer> PUBLISH_DAYS = number("publish.days", 30, 1, 400);

    /** T10: a booking ends this many open days of the facility before the visit; 0 is the day itself. */
    public static final Setting<Integer> BOOK_DEADLINE_DAYS = number("deadline.book.resident.days", 2, 0, 60);

    /** T10: the time of day at which that day ends for bookings. */
    public static final Setting<LocalTime> BOOK_DEADLINE_TIME = time("deadline.book.resident.time", "17:00");

    /** T10: as {@link #BOOK_DEADLINE_DAYS}, for changes and cancellations. */
    public static final Setting<Integer> CHANGE_DEADLINE_DAYS = number("deadline.change.resident.days", 2, 0, 60);

    /** T10: as {@link #BOOK_DEADLINE_TIME}, for changes and cancellations. */
    public static final Setting<LocalTime> CHANGE_DEADLINE_TIME = time("deadline.change.resident.time", "17:00");

    /** T14: calendar days before the visit on which the reminder leaves. */
    public static final Setting<Integer> REMINDER_DAYS = number("reminder.days", 1, 0, 30);

    /** T14: the time of day at which the reminder leaves. */
    public static final Setting<LocalTime> REMINDER_TIME = time("reminder.time", "18:00");

    /** Minutes for which a chosen place is kept while the form is filled in. */
    public static final Setting<Integer> HOLD_MINUTES = number("hold.minutes", 10, 1, 60);

    /** T1: whether the QR code of a notice signs in. */
    public static final Setting<Boolean> LOGIN_QR = flag("login.qr", true);

    /** T25: what beside numbers and secrets may travel to the booking side. */
    public static final Setting<FieldMask> EXCHANGE_FIELDS = new Setting<>(
            "exchange.uploadFields",
            FieldMask.LEAST,
            text -> FieldMask.ofCodes(Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList()),
            mask -> String.join(",", mask.codes()));

    /** T27: where the city's card ledger lives. */
    public static final Setting<LedgerMode> LEDGER_MODE = choice("ledger.mode", LedgerMode.CLOUD, LedgerMode.class);

    /** Colour of the city's site as {@code #rrggbb}. */
    public static final Setting<String> SITE_COLOUR = text("site.colour", "#0017c1");

    /** The office that answers questions. */
    public static final Setting<String> CONTACT_NAME = text("contact.office", "市民課 マイナンバーカード担当");

    /** Its telephone number. */
    public static final Setting<String> CONTACT_TELEPHONE = text("contact.telephone", "");

    /** Its hours in words. */
    public static final Setting<String> CONTACT_HOURS = text("contact.hours", "平日 8時30分から17時まで");

    /** Cautions that must be confirmed before a booking is completed, one a line. */
    public static final Setting<String> CAUTIONS = text("booking.cautions", """
            本人確認書類をお持ちください。お忘れの場合は、カードをお渡しできません。
            ご予約の時刻を過ぎると、お待ちいただくことがあります。
            15歳未満の方は、法定代理人の同行が必要です。""");

    /** Sender of the city's mails. */
    public static final Setting<String> MAIL_FROM = text("mail.from", "no-reply@madoguchi.example");

    /** Whether the vendor's operators may enter the city. */
    public static final Setting<OperatorConsent> OPERATOR_CONSENT =
            choice("operator.consent", OperatorConsent.ON_REQUEST, OperatorConsent.class);

    /** The most that a visiting operator may be given. */
    public static final Setting<OperatorRights> OPERATOR_RIGHTS =
            choice("operator.rights", OperatorRights.VIEW_ONLY, OperatorRights.class);

    /** T19: calendar days between the telling of a planned stop and the day on which it begins. */
    public static final Setting<Integer> MAINT_LEAD_DAYS = number("maint.leadDays", 30, 0, 365);

    /** T19: what a planned stop needs from the city. */
    public static final Setting<MaintenanceApproval> MAINT_APPROVAL =
            choice("maint.approval", MaintenanceApproval.NOT_NEEDED, MaintenanceApproval.class);

    /** T19: calendar days before a planned stop from which the top page tells of it. */
    public static final Setting<Integer> MAINT_BANNER_DAYS = number("maint.bannerDays", 14, 0, 365);

    /** All settings, for screens and checks. */
    public static final List<Setting<?>> ALL = List.of(
            GROUP_MAX,
            GROUP_CAPACITY_USE,
            FEW_THRESHOLD,
            CONTACT_EMAIL,
            CONTACT_PHONE,
            PUBLISH_DAYS,
            BOOK_DEADLINE_DAYS,
            BOOK_DEADLINE_TIME,
            CHANGE_DEADLINE_DAYS,
            CHANGE_DEADLINE_TIME,
            REMINDER_DAYS,
            REMINDER_TIME,
            HOLD_MINUTES,
            LOGIN_QR,
            EXCHANGE_FIELDS,
            LEDGER_MODE,
            SITE_COLOUR,
            CONTACT_NAME,
            CONTACT_TELEPHONE,
            CONTACT_HOURS,
            CAUTIONS,
            MAIL_FROM,
            OPERATOR_CONSENT,
            OPERATOR_RIGHTS,
            MAINT_LEAD_DAYS,
            MAINT_APPROVAL,
            MAINT_BANNER_DAYS);

    private Settings() {}

    private static Setting<Integer> number(String key, int defaultValue, int least, int most) {
        return new Setting<>(
                key,
                defaultValue,
                text -> {
                    int value = Integer.parseInt(text.strip());
                    if (value < least || value > most) {
                        throw new IllegalArgumentException(key + " は" + least + "から" + most + "までの数で指定してください。");
                    }
                    return value;
                },
                String::valueOf);
    }

    private static Setting<LocalTime> time(String key, String defaultValue) {
        return new Setting<>(
                key, LocalTime.parse(defaultValue), text -> LocalTime.parse(text.strip()), String::valueOf);
    }

    private static Setting<Boolean> flag(String key, boolean defaultValue) {
        return new Setting<>(key, defaultValue, text -> Boolean.valueOf(text.strip()), String::valueOf);
    }

    private static Setting<String> text(String key, String defaultValue) {
        return new Setting<>(key, defaultValue, Function.identity(), Function.identity());
    }

    private static <E extends Enum<E>> Setting<E> choice(String key, E defaultValue, Class<E> type) {
        return new Setting<>(key, defaultValue, text -> Enum.valueOf(type, text.strip()), Enum::name);
    }
}
