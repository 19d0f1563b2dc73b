package jp.madoguchi.exchange.record;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A personal field of {@link BookablePerson} that a city may let travel to the booking side (setting T25). */
public enum PersonField {
    /** 氏名. */
    NAME("name", "氏名", BookablePerson::name),
    /** 住所. */
    ADDRESS("address", "住所", BookablePerson::address),
    /** 生年月日. */
    BIRTH_DATE("birthDate", "生年月日", BookablePerson::birthDate),
    /** 性別. */
    SEX("sex", "性別", BookablePerson::sex),
    /** 製造管理番号. */
    SERIAL_NUMBER("serialNumber", "製造管理番号", BookablePerson::serialNumber),
    /** 申請書ID. */
    APPLICATION_ID("applicationId", "申請書ID", BookablePerson::applicationId),
    /** 交付通知書ID. */
    NOTICE_ID("noticeId", "交付通知書ID", BookablePerson::noticeId);

    private final String code;
    private final String label;
    private final Function<BookablePerson, @Nullable String> value;

    PersonField(String code, String label, Function<BookablePerson, @Nullable String> value) {
        this.code = code;
        this.label = label;
        this.value = value;
    }

    /** The name in the setting {@code exchange.uploadFields}, such as {@code birthDate}. */
    public String code() {
        return code;
    }

    /** What the field is called in a sentence, such as 生年月日. */
    public String label() {
        return label;
    }

    @Nullable
    String of(BookablePerson person) {
        return value.apply(person);
    }

    /**
     * The field with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static PersonField ofCode(String code) {
        for (PersonField field : values()) {
            if (field.code.equals(code)) {
                return field;
            }
        }
        throw new IllegalArgumentException("No such field of a person: " + code);
    }
}
