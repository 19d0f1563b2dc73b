package jp.madoguchi.admin.maintenance;

import jp.madoguchi.core.maintenance.Decision;

/** A city's answer as it is typed. */
public final class AnswerForm {

    private String name = "";
    private String words = "";
    private Decision decision = Decision.APPROVED;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    @Override
    public String toString() {
        return "AnswerForm[" + decision + "]";
    }
}
