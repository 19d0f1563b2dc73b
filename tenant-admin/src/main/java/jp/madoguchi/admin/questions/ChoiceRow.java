package jp.madoguchi.admin.questions;

import jp.madoguchi.core.question.Choice;
import jp.madoguchi.core.question.ChoiceEffect;

/** One answer as it is typed. */
public final class ChoiceRow {

    private String code = "";
    private String label = "";
    private String effect = ChoiceEffect.NONE.name();
    private String sentence = "";

    static ChoiceRow of(Choice choice) {
        ChoiceRow row = new ChoiceRow();
        row.code = choice.code();
        row.label = choice.label();
        row.effect = choice.effect().name();
        row.sentence = choice.sentence();
        return row;
    }

    boolean isBlank() {
        return label.isBlank() && sentence.isBlank();
    }

    /** @param fresh the code of an answer that is new */
    Choice choice(String fresh) {
        ChoiceEffect does = switch (effect) {
            case "HINT" -> ChoiceEffect.HINT;
            case "STOP" -> ChoiceEffect.STOP;
            default -> ChoiceEffect.NONE;
        };
        return new Choice(
                code.matches("[a-z0-9-]{1,20}") ? code : fresh,
                label.strip(),
                does,
                does == ChoiceEffect.NONE ? "" : sentence.strip());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
