package jp.madoguchi.ledger.ending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.CardState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rows of people by search name, birth date and, where it is given, address; all of them in one query. */
@Component
class PeopleFound {

    private final JdbcClient jdbc;

    PeopleFound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the person's place in the list; nobody found is no entry. */
    Map<Integer, List<FoundRow>> rows(List<Ending.Person> people) {
        Map<Integer, List<FoundRow>> found = new HashMap<>();
        if (people.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select a.place, c.id, c.state, c.address_key
                        from unnest(:names::text[], :births::text[], :addresses::text[])
                            with ordinality as a (name, birth, address, place)
                        join ledger_card c on c.birth_date = a.birth
                            and split_part(c.name_key, chr(10), 1) = a.name
                            and (a.address = '' or c.address_key = a.address)""")
                .param("names", texts(people, person -> SearchKey.of(person.name())))
                .param("births", texts(people, person -> person.birthDate().storage()))
                .param("addresses", texts(people, PeopleFound::address))
                .query(row -> {
                    found.computeIfAbsent(row.getInt(1) - 1, place -> new ArrayList<>())
                            .add(new FoundRow(
                                    row.getObject(2, UUID.class),
                                    CardState.valueOf(row.getString(3)).ended(),
                                    row.getString(4)));
                });
        return found;
    }

    private static String address(Ending.Person person) {
        String address = person.address();
        return address == null ? "" : SearchKey.of(address);
    }

    private static String[] texts(List<Ending.Person> people, Function<Ending.Person, String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }

    /** A row of a person. */
    record FoundRow(UUID card, boolean ended, String addressKey) {

        @Override
        public String toString() {
            return "FoundRow[" + card + "]";
        }
    }
}
