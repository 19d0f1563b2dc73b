package jp.madoguchi.ledger.card;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.ledger.port.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a card together. */
@Component
class CardPage {

    static final String VIEW = "ledger/card";

    private final Cards cards;
    private final MoveChoices choices;
    private final Bookings bookings;
    private final May may;
    private final List<CardPanel> panels;
    private final CurrentActor actor;
    private final Clock clock;

    CardPage(
            Cards cards,
            MoveChoices choices,
            Bookings bookings,
            May may,
            List<CardPanel> panels,
            CurrentActor actor,
            Clock clock) {
        this.cards = cards;
        this.choices = choices;
        this.bookings = bookings;
        this.may = may;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CardPanel::order))
                .toList();
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Fills the model; false when there is no such card.
     *
     * @param typed what was typed into a move that did not happen
     */
    boolean fill(UUID id, @Nullable MoveForm typed, Model model) {
        Optional<CardView> found = cards.find(id);
        found.ifPresent(card -> fill(card, typed, model));
        return found.isPresent();
    }

    private void fill(CardView card, @Nullable MoveForm typed, Model model) {
        List<CardHistoryView> history = cards.history(card.id());
        StateRules rules = choices.rules();
        model.addAttribute("card", card);
        model.addAttribute("rules", rules);
        model.addAttribute("history", history);
        model.addAttribute("progress", cards.progress(card.id()));
        model.addAttribute("visit", bookings.activeOf(card.id()));
        model.addAttribute("steps", ChainStep.of(card, history, rules));
        model.addAttribute("moves", choices.of(card.kind(), card.state(), rules));
        model.addAttribute("may", may);
        model.addAttribute("undoable", undoable(history));
        model.addAttribute(
                "panels",
                panels.stream()
                        .filter(panel -> !panel.empty(card))
                        .map(panel -> new Shown(panel.template(), panel.content(card)))
                        .toList());
        String now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        model.addAttribute("fresh", MoveForm.empty(null, now, actor.get().name()));
        model.addAttribute("typed", typed);
        choices.fill(model);
    }

    private static boolean undoable(List<CardHistoryView> history) {
        return history.reversed().stream()
                .filter(line -> line.from() != null && line.moved())
                .findFirst()
                .filter(line -> !line.undo())
                .isPresent();
    }

    /** A panel with what it shows. */
    public record Shown(String template, Object content) {}
}
