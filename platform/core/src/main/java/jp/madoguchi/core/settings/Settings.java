package jp.madoguchi.core.settings;

import static jp.madoguchi.core.settings.SettingGroup.BOOKING;
import static jp.madoguchi.core.settings.SettingGroup.EXCHANGE;
import static jp.madoguchi.core.settings.SettingGroup.LOOK;
import static jp.madoguchi.core.settings.SettingGroup.MAIL;
import static jp.madoguchi.core.settings.SettingGroup.OPERATION;
import static jp.madoguchi.core.settings.SettingGroup.PLATFORM;
import static jp.madoguchi.core.settings.SettingGroup.SIGN_IN;
import static jp.madoguchi.core.settings.SettingGroup.SLOTS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonField;

/** Every setting there is, each with an effect. T1, T2 … are the rows of docs/settings.md, where the cities contradict. */
public final class Settings {

    /** T5: people in one booking at most, 1 to 5. */
    public static final Setting<Integer> GROUP_MAX = SettingTypes.number("T5", BOOKING, "group.max", 2, 1, 5, "people");

    /** T5: how many places a group takes. */
    public static final Setting<CapacityUse> GROUP_CAPACITY_USE =
            SettingTypes.choice("T5", BOOKING, "group.capacityUse", CapacityUse.PER_PERSON, CapacityUse.class);

    /** T5: places by the size of a group, where {@link CapacityUse#TABLE} is chosen. */
    public static final Setting<GroupTable> GROUP_TABLE = SettingTypes.words(
            "T5", BOOKING, "group.table", new GroupTable(List.of(1, 1, 2, 2, 3)), GroupTable::of, GroupTable::text);

    /** T5: whether a visit takes the next slots too, where one has not enough places or minutes. */
    public static final Setting<Boolean> GROUP_CONSECUTIVE =
            SettingTypes.flag("T5", BOOKING, "group.consecutive", false);

    /** T3: whether an e-mail address is asked for. */
    public static final Setting<FieldUse> CONTACT_EMAIL =
            SettingTypes.choice("T3", BOOKING, "contact.email", FieldUse.OPTIONAL, FieldUse.class);

    /** T3: whether a telephone number is asked for. */
    public static final Setting<FieldUse> CONTACT_PHONE =
            SettingTypes.choice("T3", BOOKING, "contact.phone", FieldUse.OFF, FieldUse.class);

    /** T4: whether a fax number is asked for, for those who cannot telephone. */
    public static final Setting<FieldUse> CONTACT_FAX =
            SettingTypes.choice("T4", BOOKING, "contact.fax", FieldUse.OFF, FieldUse.class);

    /** T4: whether the time of day is asked for at which a person can be reached. */
    public static final Setting<FieldUse> CONTACT_WHEN =
            SettingTypes.choice("T4", BOOKING, "contact.when", FieldUse.OFF, FieldUse.class);

    /** T4: whether pre-check questions may be answered by a text; without it residents only choose. */
    public static final Setting<Boolean> QUESTION_TEXTS = SettingTypes.flag("T4", BOOKING, "question.texts", false);

    /** Minutes for which a chosen place is kept while the form is filled in. */
    public static final Setting<Integer> HOLD_MINUTES =
            SettingTypes.number("", BOOKING, "hold.minutes", 10, 1, 60, "minutes");

    /** Minutes for which the public does not see a place that was given up: at least. */
    public static final Setting<Integer> QUIET_FROM =
            SettingTypes.number("", BOOKING, "cancel.quietMinutes.from", 0, 0, 1440, "minutes");

    /** At most; a time between the two is drawn for each place, 0 and 0 for none. */
    public static final Setting<Integer> QUIET_TO =
            SettingTypes.number("", BOOKING, "cancel.quietMinutes.to", 0, 0, 1440, "minutes");

    /** Cautions that must be confirmed before a booking is completed, one a line. */
    public static final Setting<String> CAUTIONS = SettingTypes.lines("", BOOKING, "booking.cautions", """
            本人確認書類をお持ちください。お忘れの場合は、カードをお渡しできません。
            ご予約の時刻を過ぎると、お待ちいただくことがあります。
            15歳未満の方は、法定代理人の同行が必要です。""", 2000);

    /** Whether each caution has a check box of its own. */
    public static final Setting<Boolean> CAUTIONS_EACH = SettingTypes.flag("", BOOKING, "booking.cautionsEach", false);

    /** T9: how far ahead residents see. */
    public static final Setting<PublishMode> PUBLISH_MODE =
            SettingTypes.choice("T9", SLOTS, "publish.mode", PublishMode.ROLLING_DAYS, PublishMode.class);

    /** T9, rolling: calendar days ahead that residents see. */
    public static final Setting<Integer> PUBLISH_DAYS =
            SettingTypes.number("T9", SLOTS, "publish.days", 30, 1, 400, "days");

    /** T9, fixed: the last day that residents see. */
    public static final Setting<Optional<LocalDate>> PUBLISH_UNTIL = SettingTypes.date("T9", SLOTS, "publish.until");

    /** T9, weekly: whole weeks after the present one that residents see. */
    public static final Setting<Integer> PUBLISH_WEEKS =
            SettingTypes.number("T9", SLOTS, "publish.weeks", 4, 1, 52, "weeks");

    /** T9, weekly: the day of the week on which the next week opens. */
    public static final Setting<DayOfWeek> PUBLISH_WEEKDAY =
            SettingTypes.choice("T9", SLOTS, "publish.weekday", DayOfWeek.MONDAY, DayOfWeek.class);

    /** T9, rolling and weekly: the time of day at which new days open. */
    public static final Setting<LocalTime> PUBLISH_TIME = SettingTypes.time("T9", SLOTS, "publish.time", "00:00");

    /** T9: so many weeks beyond what residents see, slots are made every night; 0 leaves publishing to the city's staff. */
    public static final Setting<Integer> PUBLISH_AHEAD_WEEKS =
            SettingTypes.number("T9", SLOTS, "publish.aheadWeeks", 0, 0, 26, "weeks");

    /** T6: from when a slot shows as △. */
    public static final Setting<FewThreshold> FEW_THRESHOLD = SettingTypes.words(
            "T6", SLOTS, "avail.fewThreshold", new FewThreshold(2, false), FewThreshold::of, FewThreshold::text);

    /** T1: whether the QR code of a notice signs in. */
    public static final Setting<Boolean> LOGIN_QR = SettingTypes.flag("T1", SIGN_IN, "login.qr", true);

    /** T1: how residents sign in. */
    public static final Setting<LoginScheme> LOGIN_SCHEME =
            SettingTypes.choice("T1", SIGN_IN, "login.scheme", LoginScheme.RESERVATION_ID_PW, LoginScheme.class);

    /** T1: procedures whose residents sign in otherwise. */
    public static final Setting<SchemeExceptions> LOGIN_SCHEME_EXCEPTIONS = SettingTypes.words(
            "T1",
            SIGN_IN,
            "login.scheme.exceptions",
            SchemeExceptions.NONE,
            SchemeExceptions::of,
            SchemeExceptions::text);

    /** T1: the form of 製造管理番号 where residents sign in with it. */
    public static final Setting<SerialForm> LOGIN_SERIAL_FORM =
            SettingTypes.choice("T1", SIGN_IN, "login.serialForm", SerialForm.LETTERS_AND_DIGITS, SerialForm.class);

    /** T3: whether an address is asked for before a booking begins, and a link is sent to it. */
    public static final Setting<Boolean> EMAIL_FIRST = SettingTypes.flag("T3", SIGN_IN, "flow.emailFirst", false);

    /** T3: hours for which such a link opens the booking. */
    public static final Setting<Integer> EMAIL_LINK_HOURS =
            SettingTypes.number("T3", SIGN_IN, "flow.emailFirst.hours", 24, 1, 168, "hours");

    /** T14: when reminders leave, the earliest first; none where the list is empty. */
    public static final Setting<List<ReminderTime>> REMINDERS = SettingTypes.lines(
            "T14",
            MAIL,
            "reminder.list",
            List.of(new ReminderTime(1, LocalTime.of(18, 0))),
            200,
            ReminderTime::list,
            ReminderTime::text);

    /** T25: what beside numbers and secrets may travel to the booking side. */
    public static final Setting<FieldMask> EXCHANGE_FIELDS = new Setting<>(
            "exchange.uploadFields",
            "T25",
            EXCHANGE,
            new SettingKind.Codes(
                    Arrays.stream(PersonField.values()).map(PersonField::code).toList()),
            FieldMask.LEAST,
            Settings::mask,
            mask -> String.join(",", mask.codes()));

    /** T21: months for which the log is kept, a year at least. */
    public static final Setting<Integer> LOG_MONTHS =
            SettingTypes.number("T21", OPERATION, "log.retentionMonths", 12, 12, 120, "months");

    /** T18: days after which members of staff choose a new password; 0 for never. */
    public static final Setting<Integer> PASSWORD_EXPIRY_DAYS =
            SettingTypes.number("T18", OPERATION, "password.expiryDays", 0, 0, 1000, "lasting");

    /** Whether the vendor's operators may enter the city. */
    public static final Setting<OperatorConsent> OPERATOR_CONSENT =
            SettingTypes.choice("", OPERATION, "operator.consent", OperatorConsent.ON_REQUEST, OperatorConsent.class);

    /** The most that a visiting operator may be given. */
    public static final Setting<OperatorRights> OPERATOR_RIGHTS =
            SettingTypes.choice("", OPERATION, "operator.rights", OperatorRights.VIEW_ONLY, OperatorRights.class);

    /** T19: calendar days between the telling of a planned stop and the day on which it begins. */
    public static final Setting<Integer> MAINT_LEAD_DAYS =
            SettingTypes.number("T19", OPERATION, "maint.leadDays", 30, 0, 365, "before");

    /** T19: what a planned stop needs from the city. */
    public static final Setting<MaintenanceApproval> MAINT_APPROVAL = SettingTypes.choice(
            "T19", OPERATION, "maint.approval", MaintenanceApproval.NOT_NEEDED, MaintenanceApproval.class);

    /** T19: calendar days before a planned stop from which the top page tells of it. */
    public static final Setting<Integer> MAINT_BANNER_DAYS =
            SettingTypes.number("T19", OPERATION, "maint.bannerDays", 14, 0, 365, "before");

    /** T27: where the city's card ledger lives. */
    public static final Setting<LedgerMode> LEDGER_MODE =
            SettingTypes.choice("T27", PLATFORM, "ledger.mode", LedgerMode.CLOUD, LedgerMode.class);

    /** Colour of the city's site as {@code #rrggbb}. */
    public static final Setting<String> SITE_COLOUR = SettingTypes.colour(LOOK, "site.colour", "#0017c1");

    /** The office that answers questions. */
    public static final Setting<String> CONTACT_NAME =
            SettingTypes.text("", LOOK, "contact.office", "市民課 マイナンバーカード担当", 60);

    /** Its telephone number. */
    public static final Setting<String> CONTACT_TELEPHONE = SettingTypes.text("", LOOK, "contact.telephone", "", 40);

    /** Its hours in words. */
    public static final Setting<String> CONTACT_HOURS =
            SettingTypes.text("", LOOK, "contact.hours", "平日 8時30分から17時まで", 100);

    /** Sender of the city's mails. */
    public static final Setting<String> MAIL_FROM =
            SettingTypes.text("", LOOK, "mail.from", "no-reply@madoguchi.example", 100);

    private static final List<Setting<?>> OWN = List.of(
            GROUP_MAX,
            GROUP_CAPACITY_USE,
            GROUP_TABLE,
            GROUP_CONSECUTIVE,
            CONTACT_EMAIL,
            CONTACT_PHONE,
            CONTACT_FAX,
            CONTACT_WHEN,
            QUESTION_TEXTS,
            HOLD_MINUTES,
            QUIET_FROM,
            QUIET_TO,
            CAUTIONS,
            CAUTIONS_EACH,
            PUBLISH_MODE,
            PUBLISH_DAYS,
            PUBLISH_UNTIL,
            PUBLISH_WEEKS,
            PUBLISH_WEEKDAY,
            PUBLISH_TIME,
            PUBLISH_AHEAD_WEEKS,
            FEW_THRESHOLD,
            LOGIN_SCHEME,
            LOGIN_SCHEME_EXCEPTIONS,
            LOGIN_SERIAL_FORM,
            LOGIN_QR,
            EMAIL_FIRST,
            EMAIL_LINK_HOURS,
            REMINDERS,
            EXCHANGE_FIELDS,
            LOG_MONTHS,
            PASSWORD_EXPIRY_DAYS,
            OPERATOR_CONSENT,
            OPERATOR_RIGHTS,
            MAINT_LEAD_DAYS,
            MAINT_APPROVAL,
            MAINT_BANNER_DAYS,
            LEDGER_MODE,
            SITE_COLOUR,
            CONTACT_NAME,
            CONTACT_TELEPHONE,
            CONTACT_HOURS,
            MAIL_FROM);

    /** All settings, for screens and checks. */
    public static final List<Setting<?>> ALL = Stream.of(
                    OWN,
                    DeadlineSettings.ALL,
                    LookSettings.ALL,
                    MailSettings.ALL,
                    WaitingSettings.ALL,
                    WaitlistSettings.ALL,
                    DeskSettings.ALL)
            .<Setting<?>>flatMap(List::stream)
            .toList();

    private Settings() {}

    private static FieldMask mask(String text) {
        try {
            return FieldMask.ofCodes(SettingTypes.codes(text));
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("settings.wrong.choice");
        }
    }
}
