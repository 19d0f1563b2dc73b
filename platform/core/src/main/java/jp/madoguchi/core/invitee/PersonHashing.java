package jp.madoguchi.core.invitee;

import java.util.HexFormat;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what travels into what is kept: secrets become HMACs under the city's key. */
@Component
class PersonHashing {
    /** Purpose of the HMAC of a birth day: four digits, month and day. */
    static final String MMDD = "mmdd";

    private final CityKeystore keystore;
    private final NotePassword passwords;

    PersonHashing(CityKeystore keystore, NotePassword passwords) {
        this.keystore = keystore;
        this.passwords = passwords;
    }

    StoredPerson stored(BookablePerson person) {
        return new StoredPerson(
                person.personId(),
                person.procedure(),
                person.reservationNumber(),
                person.password() == null ? null : passwords.hmac(person.password()),
                person.qrTokenHash() == null ? null : HexFormat.of().parseHex(person.qrTokenHash()),
                person.mmdd() == null ? null : keystore.hmac(MMDD, person.mmdd()),
                person.cityNumber(),
                SchemeNumber.folded(person.noticeId()),
                person.name(),
                person.address(),
                person.birthDate(),
                person.sex(),
                SchemeNumber.folded(person.serialNumber()),
                person.applicationId(),
                person.storagePlace(),
                citizenKey(person),
                person.state() == PersonState.ACTIVE);
    }

    /** The HMAC of a typed secret, as {@link StoredPerson} keeps the one of the scheme. */
    byte[] secret(Credentials typed) {
        return typed.scheme().byBirthday() ? keystore.hmac(MMDD, typed.secret()) : passwords.hmac(typed.secret());
    }

    /** "The same citizen": name by search key and birth date, known only where both travel. */
    private byte @Nullable [] citizenKey(BookablePerson person) {
        return person.name() == null || person.birthDate() == null
                ? null
                : keystore.hmac("citizen", SearchKey.of(person.name()) + "|" + person.birthDate());
    }
}
