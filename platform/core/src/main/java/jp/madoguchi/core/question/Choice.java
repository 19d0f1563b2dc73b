package jp.madoguchi.core.question;

/**
 * One answer that may be chosen.
 *
 * @param code what a form sends; stays when the label is reworded
 * @param label as residents read it
 * @param sentence of a {@link ChoiceEffect#HINT} or {@link ChoiceEffect#STOP}; "" for none
 */
public record Choice(String code, String label, ChoiceEffect effect, String sentence) {}
