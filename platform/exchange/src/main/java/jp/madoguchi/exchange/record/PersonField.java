package jp.madoguchi.exchange.record;

/** A personal field of {@link BookablePerson} that a city may let travel to the booking side (setting T25). */
public enum PersonField {
    /** 氏名. */
    NAME("name"),
    /** 住所. */
    ADDRESS("address"),
    /** 生年月日. */
    BIRTH_DATE("birthDate"),
    /** 性別. */
    SEX("sex"),
    /** 製造管理番号. */
    SERIAL_NUMBER("serialNumber"),
    /** 申請書ID. */
    APPLICATION_ID("applicationId"),
    /** 交付通知書ID. */
    NOTICE_ID("noticeId");

    private final String code;

    PersonField(String code) {
        this.code = code;
    }

    /** The name in the setting {@code exchange.uploadFields}, such as {@code birthDate}. */
    public String code() {
        return code;
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
