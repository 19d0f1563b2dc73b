package jp.madoguchi.base.importing;

/** What a column of an imported file can be mapped to. */
public enum ImportField {
    NAME("氏名"),
    KANA("氏名カナ"),
    ADDRESS("住所"),
    BIRTH_DATE("生年月日"),
    SEX("性別"),
    /** 製造管理番号: nine characters, printed on the 交付通知書. */
    CARD_NUMBER("製造管理番号"),
    /** 申請書ID: 23 digits. */
    APPLICATION_ID("申請書ID"),
    /** 交付通知書ID: may repeat. */
    NOTICE_ID("交付通知書ID"),
    STORAGE_PLACE("保管場所"),
    STORAGE_POSITION("保管位置"),
    REFERENCE_NUMBER("整理番号"),
    /** 住民票コード: 11 digits; a profile of the cloud must not map it. */
    RESIDENT_RECORD_CODE("住民票コード"),
    CARD_EXPIRY("カード有効期限"),
    /** Of the 利用者証明用 certificate. */
    CERTIFICATE_EXPIRY("電子証明書有効期限"),
    SIGNATURE_EXPIRY("署名用電子証明書有効期限"),
    CHANGE_REASON("異動事由"),
    CHANGE_DATE("異動日"),
    OLD_BOOKING_NUMBER("予約番号"),
    /** What the visit is for, in the words of the system before. */
    PROCEDURE("手続"),
    /** MMDD, four digits. */
    BIRTH_MONTH_DAY("生月日"),
    FACILITY("受付場所"),
    BOOKING_DATE("予約日"),
    BOOKING_TIME("予約時刻"),
    PARTY_SIZE("人数"),
    EMAIL("メールアドレス"),
    POSTCODE("郵便番号"),
    PHONE("電話番号");

    private final String label;

    ImportField(String label) {
        this.label = label;
    }

    /** Whether its cells are dates. */
    public boolean isDate() {
        return switch (this) {
            case BIRTH_DATE, CARD_EXPIRY, CERTIFICATE_EXPIRY, SIGNATURE_EXPIRY, CHANGE_DATE, BOOKING_DATE -> true;
            default -> false;
        };
    }

    /** The field's name as people read it. */
    public String label() {
        return label;
    }
}
