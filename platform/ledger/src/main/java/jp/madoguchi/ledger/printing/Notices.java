package jp.madoguchi.ledger.printing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.ledger.port.Leaving;
import jp.madoguchi.ledger.port.LeavingContent;
import jp.madoguchi.ledger.printing.NoticeRuns.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 交付案内: look whether every character can be drawn, make a print run, print it as often as the printer needs. */
@Service
public class Notices {

    private final NoticeRuns runs;
    private final NoticePages pages;
    private final PrintTexts texts;
    private final Press press;
    private final AuditTrail audit;
    private final Leaving leaving;
    private final MessageSource messages;

    Notices(
            NoticeRuns runs,
            NoticePages pages,
            PrintTexts texts,
            Press press,
            AuditTrail audit,
            Leaving leaving,
            MessageSource messages) {
        this.runs = runs;
        this.pages = pages;
        this.texts = texts;
        this.press = press;
        this.audit = audit;
        this.leaving = leaving;
        this.messages = messages;
    }

    /** Whether these cards' names and addresses can be drawn whole. */
    @Transactional(readOnly = true)
    public Coverage coverage(Collection<UUID> cards) {
        return coverage(new NoticeSelection(null, List.copyOf(cards)));
    }

    @Transactional(readOnly = true)
    public Coverage coverage(NoticeSelection selection) {
        List<Addressee> people = runs.addressees(selection);
        List<Coverage.Problem> problems = new ArrayList<>();
        for (Addressee person : people) {
            List<String> missing = press.missing(person.name() + "\n" + person.address());
            if (!missing.isEmpty()) {
                problems.add(new Coverage.Problem(
                        person.card(),
                        Gaiji.display(person.name()),
                        new ReservationNumber(person.reservationNumber()).print(),
                        missing.stream().map(Notices::described).toList()));
            }
        }
        return new Coverage(people.size(), problems);
    }

    /** Fixes who is printed and how; empty when nobody would be. */
    @Transactional
    public Optional<NoticeRun> make(NoticeSelection selection, MissingGlyphs glyphs) {
        List<Addressee> people = runs.addressees(selection);
        Set<UUID> leftOut = new HashSet<>();
        if (glyphs == MissingGlyphs.LEAVE_OUT) {
            people.stream()
                    .filter(person -> !press.missing(person.name() + "\n" + person.address())
                            .isEmpty())
                    .forEach(person -> leftOut.add(person.card()));
        }
        if (people.size() == leftOut.size()) {
            return Optional.empty();
        }
        NoticeRun run = runs.add(people, leftOut, glyphs);
        audit.record(new AuditEntry(
                "notices.made", "notice", run.id().toString(), Map.of("pages", Integer.toString(run.pages()))));
        return Optional.of(run);
    }

    /**
     * Writes a run's PDF.
     *
     * @throws IllegalArgumentException when there is no such run
     */
    @Transactional
    public void print(UUID id, OutputStream out) {
        NoticeRun run = runs.find(id).orElseThrow(() -> new IllegalArgumentException("No such print run: " + id));
        UnaryOperator<String> spelling =
                run.glyphs() == MissingGlyphs.USUAL_FORM ? press::usualForms : UnaryOperator.identity();
        press.print(pages.people(id, spelling), texts.notice(), out);
        audit.record(AuditEntry.of("notices.printed", "notice", id.toString()));
        leaving.printed(new LeavingContent(
                words("title"), run.pages(), List.of(words("fields").split("、"))));
    }

    /** Print runs, newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRun> runs() {
        return runs.latest();
    }

    @Transactional(readOnly = true)
    public Optional<NoticeRun> find(UUID id) {
        return runs.find(id);
    }

    /** The printed people of a run by state, in the order of their way. */
    @Transactional(readOnly = true)
    public List<StateCount> states(UUID id) {
        return runs.states(id);
    }

    private String words(String what) {
        return messages.getMessage("ledger.leaving.notices." + what, null, Locale.JAPANESE);
    }

    private static String described(String unit) {
        return Gaiji.display(unit)
                + unit.codePoints().mapToObj(" U+%04X"::formatted).collect(Collectors.joining());
    }
}
