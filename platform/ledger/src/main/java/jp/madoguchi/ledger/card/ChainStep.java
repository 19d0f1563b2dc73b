package jp.madoguchi.ledger.card;

import java.util.ArrayList;
import java.util.List;

/** A step of a card's ordinary way, as its page shows it. */
public record ChainStep(int number, String label, boolean done, boolean current) {

    /**
     * The whole way. A card that left it is shown up to the last step that it took.
     *
     * @param history oldest first
     */
    static List<ChainStep> of(CardView card, List<CardHistoryView> history, StateRules rules) {
        List<CardState> chain = rules.table(card.kind()).chain();
        int reached = chain.indexOf(card.state());
        boolean on = reached >= 0;
        for (int line = history.size() - 1; line >= 0 && reached < 0; line--) {
            reached = chain.indexOf(history.get(line).to());
        }
        List<ChainStep> steps = new ArrayList<>();
        for (int step = 0; step < chain.size(); step++) {
            boolean current = on && step == reached;
            steps.add(new ChainStep(
                    step + 1, rules.label(card.kind(), chain.get(step)), step <= reached && !current, current));
        }
        return steps;
    }
}
