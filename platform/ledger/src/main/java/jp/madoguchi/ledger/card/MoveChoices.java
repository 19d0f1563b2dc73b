package jp.madoguchi.ledger.card;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a move offers to choose from. */
@Component
public class MoveChoices {

    private final CardRules rules;
    private final CityLists lists;

    MoveChoices(CardRules rules, CityLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    public StateRules rules() {
        return rules.current();
    }

    /** Adds the lists that the fragment {@code ledger/card-move} needs. */
    public void fill(Model model) {
        model.addAttribute("papers", lists.papers());
        model.addAttribute("endReasons", EndReason.values());
        model.addAttribute("faces", FaceMatch.values());
    }

    public Papers papers() {
        return lists.papers();
    }

    List<MoveOption> of(CardKind kind, CardState from, StateRules current) {
        CardState next = current.table(kind).next(from).orElse(null);
        return current.table(kind).moves(from).stream()
                .map(to -> MoveOption.of(kind, to, current, to == next))
                .toList();
    }

    /** A move of many cards: what any of their kinds needs. */
    public MoveOption ofMany(List<CardKind> kinds, CardState to, StateRules current) {
        CardKind kind = kinds.stream()
                .max(Comparator.comparingInt(one -> current.required(one, to).size()))
                .orElse(CardKind.ISSUE);
        return MoveOption.of(kind, to, current, true);
    }
}
