package jp.madoguchi.console.command;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.invitee.CitySchemes;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.invitee.Invitees;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a demo city people who may book, with what its own scheme asks them for. */
@Service
class DemoPeople {
    private static final int PEOPLE = 20;

    private final CitySchemes schemes;
    private final Invitees invitees;
    private final InviteeImport people;
    private final SecureTokens tokens;
    private final Clock clock;

    DemoPeople(CitySchemes schemes, Invitees invitees, InviteeImport people, SecureTokens tokens, Clock clock) {
        this.schemes = schemes;
        this.invitees = invitees;
        this.people = people;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether nobody may book in the bound city yet. */
    boolean wanted() {
        return invitees.count() == 0;
    }

    @Transactional
    public List<DemoPerson> add() {
        List<DemoPerson> made = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(order -> DemoPerson.of(schemes.of("issue"), order, tokens, clock))
                .toList();
        people.apply(made.stream().map(DemoPerson::row), "demo");
        return made;
    }
}
