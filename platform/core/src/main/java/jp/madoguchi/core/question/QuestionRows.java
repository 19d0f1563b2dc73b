package jp.madoguchi.core.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.settings.FieldUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads questions with their choices. */
@Component
class QuestionRows {

    private static final String SELECT = """
            SELECT q.id, q.procedure, q.version, q.position, q.kind, q.use, q.text, q.hint, q.longest,
                   c.code, c.label, c.effect, c.sentence
            FROM question q LEFT JOIN question_choice c ON c.question_id = q.id
            """;

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuestionState> all() {
        return joined(jdbc.sql(SELECT + "ORDER BY q.procedure, q.position, q.id, c.position"));
    }

    Optional<QuestionState> find(long id) {
        return joined(jdbc.sql(SELECT + "WHERE q.id = ? ORDER BY c.position").param(id)).stream()
                .findFirst();
    }

    private static List<QuestionState> joined(JdbcClient.StatementSpec statement) {
        Map<Long, QuestionState> byId = new LinkedHashMap<>();
        statement.query(QuestionRows::row).list().forEach(state -> byId.merge(state.id(), state, QuestionRows::join));
        return List.copyOf(byId.values());
    }

    private static QuestionState join(QuestionState one, QuestionState other) {
        Question question = one.question();
        List<Choice> choices = new ArrayList<>(question.choices());
        choices.addAll(other.question().choices());
        return new QuestionState(
                one.id(),
                one.procedure(),
                one.version(),
                one.position(),
                new Question(
                        question.code(),
                        question.kind(),
                        question.use(),
                        question.text(),
                        question.hint(),
                        question.longest(),
                        choices));
    }

    private static QuestionState row(ResultSet row, int number) throws SQLException {
        String choice = row.getString("code");
        Question question = new Question(
                "q" + row.getLong("id"),
                QuestionKind.valueOf(row.getString("kind")),
                FieldUse.valueOf(row.getString("use")),
                row.getString("text"),
                row.getString("hint"),
                row.getInt("longest"),
                choice == null ? List.of() : List.of(choice(choice, row)));
        return new QuestionState(
                row.getLong("id"), row.getString("procedure"), row.getInt("version"), row.getInt("position"), question);
    }

    private static Choice choice(@Nullable String code, ResultSet row) throws SQLException {
        return new Choice(
                String.valueOf(code),
                row.getString("label"),
                ChoiceEffect.valueOf(row.getString("effect")),
                row.getString("sentence"));
    }
}
