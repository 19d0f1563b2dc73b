package jp.madoguchi.core.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a city's staff decide what is asked before a booking. Every change is in the audit trail with its words. */
@Service
public class QuestionDesk {

    private static final String SUBJECT = "question";

    private final QuestionRows rows;
    private final QuestionWriter writer;
    private final Questions questions;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final AuditLog log;

    QuestionDesk(
            QuestionRows rows,
            QuestionWriter writer,
            Questions questions,
            CitySettings settings,
            AuditTrail audit,
            AuditLog log) {
        this.rows = rows;
        this.writer = writer;
        this.questions = questions;
        this.settings = settings;
        this.audit = audit;
        this.log = log;
    }

    /** Every question, asked or not, by procedure and order. */
    public List<QuestionState> all() {
        return rows.all();
    }

    public Optional<QuestionState> find(long id) {
        return rows.find(id);
    }

    /** What happened to a question, newest first. */
    public List<AuditRow> history(long id) {
        return log.of(SUBJECT, Long.toString(id));
    }

    /** What is wrong with a question; empty when it may be stored. */
    public List<Problem> problems(QuestionDraft draft) {
        return QuestionDraftRules.problems(draft, settings.get(Settings.QUESTION_TEXTS));
    }

    /** Adds a question as the last of its procedure. */
    @Transactional
    public QuestionOutcome add(String procedure, QuestionDraft draft) {
        List<Problem> problems = problems(draft);
        if (!problems.isEmpty()) {
            return new QuestionOutcome.Invalid(problems);
        }
        long id = writer.add(procedure, draft);
        return done("question.added", id, words(draft));
    }

    /** Changes a question; bookings that were made keep the words that they saw. */
    @Transactional
    public QuestionOutcome change(long id, int version, QuestionDraft draft) {
        List<Problem> problems = problems(draft);
        if (!problems.isEmpty()) {
            return new QuestionOutcome.Invalid(problems);
        }
        Optional<QuestionState> before = rows.find(id);
        if (before.isEmpty() || !writer.change(id, version, draft)) {
            return new QuestionOutcome.Overtaken();
        }
        Map<String, String> detail = new LinkedHashMap<>(words(draft));
        detail.put("before", before.get().question().text());
        return done("question.changed", id, detail);
    }

    /** Changes places with the question before or after it in its procedure. */
    @Transactional
    public QuestionOutcome move(long id, boolean up) {
        return writer.move(id, up)
                ? done("question.moved", id, Map.of("up", Boolean.toString(up)))
                : new QuestionOutcome.Overtaken();
    }

    /** Removes a question; the answers of bookings stay. */
    @Transactional
    public QuestionOutcome remove(long id, int version) {
        Optional<QuestionState> before = rows.find(id);
        if (before.isEmpty() || !writer.remove(id, version)) {
            return new QuestionOutcome.Overtaken();
        }
        return done("question.removed", id, words(QuestionDraft.of(before.get().question())));
    }

    private QuestionOutcome done(String action, long id, Map<String, String> detail) {
        audit.record(new AuditEntry(action, SUBJECT, Long.toString(id), detail));
        questions.forget();
        return new QuestionOutcome.Done(id);
    }

    private static Map<String, String> words(QuestionDraft draft) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("text", draft.text());
        words.put("use", draft.use().name());
        if (!draft.choices().isEmpty()) {
            words.put(
                    "choices",
                    String.join(
                            " / ",
                            draft.choices().stream()
                                    .map(choice -> choice.sentence().isEmpty()
                                            ? choice.label()
                                            : choice.label() + "（" + choice.effect() + "：" + choice.sentence() + "）")
                                    .toList()));
        }
        return words;
    }
}
