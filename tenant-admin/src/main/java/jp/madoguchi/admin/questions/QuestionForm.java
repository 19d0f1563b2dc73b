package jp.madoguchi.admin.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.question.Choice;
import jp.madoguchi.core.question.QuestionDraft;
import jp.madoguchi.core.question.QuestionKind;
import jp.madoguchi.core.settings.FieldUse;

/** A question as it is typed: kept as text, so that nothing is lost when it is wrong. */
public final class QuestionForm {

    private static final int MOST_ROWS = 10;
    private static final int SPARE_ROWS = 3;

    private int version;
    private String use = FieldUse.REQUIRED.name();
    private String text = "";
    private String hint = "";
    private String longest = "50";
    private List<ChoiceRow> choices = new ArrayList<>();

    static QuestionForm of(QuestionDraft draft, int version) {
        QuestionForm form = new QuestionForm();
        form.version = version;
        form.use = draft.use().name();
        form.text = draft.text();
        form.hint = draft.hint();
        form.longest = Integer.toString(draft.kind() == QuestionKind.TEXT ? draft.longest() : 50);
        draft.choices().stream().map(ChoiceRow::of).forEach(form.choices::add);
        form.addSpare(draft.kind());
        return form;
    }

    /** Empty rows below those that were filled in, so that answers are added without JavaScript. */
    void addSpare(QuestionKind kind) {
        if (kind != QuestionKind.CHOICE) {
            return;
        }
        long blank = choices.stream().filter(ChoiceRow::isBlank).count();
        for (long i = blank; i < SPARE_ROWS && choices.size() < MOST_ROWS; i++) {
            choices.add(new ChoiceRow());
        }
    }

    QuestionDraft draft(QuestionKind kind) {
        choices.removeIf(ChoiceRow::isBlank);
        Set<String> taken = choices.stream().map(ChoiceRow::getCode).collect(Collectors.toSet());
        List<Choice> given = new ArrayList<>();
        int next = 1;
        for (ChoiceRow row : choices) {
            while (taken.contains("c" + next)) {
                next++;
            }
            Choice choice = row.choice("c" + next);
            taken.add(choice.code());
            given.add(choice);
        }
        String digits = longest.strip();
        return new QuestionDraft(
                kind,
                Set.of("OFF", "OPTIONAL").contains(use) ? FieldUse.valueOf(use) : FieldUse.REQUIRED,
                text.strip(),
                hint.strip(),
                digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0,
                kind.hasChoices() ? given : List.of());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getLongest() {
        return longest;
    }

    public void setLongest(String longest) {
        this.longest = longest;
    }

    public List<ChoiceRow> getChoices() {
        return choices;
    }

    public void setChoices(List<ChoiceRow> choices) {
        this.choices = choices;
    }
}
