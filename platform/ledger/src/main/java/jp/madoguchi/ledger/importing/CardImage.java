package jp.madoguchi.ledger.importing;

/** The columns of a card that an import writes, as JSON inside the database: what an undo gives back. */
final class CardImage {

    /** Of the card with the alias {@code c}. */
    static final String OF_CARD = """
            jsonb_build_object('name', c.name, 'name_key', c.name_key, 'kana', c.kana, 'kana_key', c.kana_key,
                'address', c.address, 'address_key', c.address_key, 'birth_date', c.birth_date,
                'birth_day', c.birth_day, 'sex', c.sex, 'notice_id', c.notice_id, 'storage_place', c.storage_place,
                'storage_position', c.storage_position, 'gaiji', c.gaiji,
                'residence_code_sealed', c.residence_code_sealed, 'residence_code_hash', c.residence_code_hash,
                'card_expiry', c.card_expiry, 'certificate_expiry', c.certificate_expiry,
                'signature_expiry', c.signature_expiry)""";

    /** Gives the columns of an image {@code b} back. */
    static final String RESTORE = """
            name = b.name, name_key = b.name_key, kana = b.kana, kana_key = b.kana_key, address = b.address,
            address_key = b.address_key, birth_date = b.birth_date, birth_day = b.birth_day, sex = b.sex,
            notice_id = b.notice_id, storage_place = b.storage_place, storage_position = b.storage_position,
            gaiji = b.gaiji, residence_code_sealed = b.residence_code_sealed,
            residence_code_hash = b.residence_code_hash, card_expiry = b.card_expiry,
            certificate_expiry = b.certificate_expiry, signature_expiry = b.signature_expiry""";

    private CardImage() {}
}
