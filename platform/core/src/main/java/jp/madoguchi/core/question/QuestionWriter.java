package jp.madoguchi.core.question;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes questions with their choices, in the caller's transaction. */
@Component
class QuestionWriter {

    private final JdbcClient jdbc;

    QuestionWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String procedure, QuestionDraft draft) {
        long id = jdbc.sql("""
                        INSERT INTO question (procedure, kind, use, text, hint, longest, position)
                        SELECT ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1 FROM question WHERE procedure = ?
                        RETURNING id
                        """)
                .params(
                        procedure,
                        draft.kind().name(),
                        draft.use().name(),
                        draft.text(),
                        draft.hint(),
                        longest(draft),
                        procedure)
                .query(Long.class)
                .single();
        choices(id, draft.choices());
        return id;
    }

    /** False when the question is not what was read any more. */
    boolean change(long id, int version, QuestionDraft draft) {
        int changed = jdbc.sql("""
                        UPDATE question SET use = ?, text = ?, hint = ?, longest = ?, version = version + 1
                        WHERE id = ? AND version = ? AND kind = ?
                        """)
                .params(
                        draft.use().name(),
                        draft.text(),
                        draft.hint(),
                        longest(draft),
                        id,
                        version,
                        draft.kind().name())
                .update();
        if (changed == 1) {
            jdbc.sql("DELETE FROM question_choice WHERE question_id = ?")
                    .param(id)
                    .update();
            choices(id, draft.choices());
        }
        return changed == 1;
    }

    /** False when there is no neighbour on that side. */
    boolean move(long id, boolean up) {
        List<Place> places = jdbc.sql("""
                        SELECT o.id, o.position FROM question q JOIN question o ON o.procedure = q.procedure
                        WHERE q.id = ? ORDER BY o.position, o.id FOR UPDATE OF o
                        """)
                .param(id)
                .query((row, number) -> new Place(row.getLong("id"), row.getInt("position")))
                .list();
        int at = places.stream().map(Place::id).toList().indexOf(id);
        int other = up ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= places.size()) {
            return false;
        }
        put(places.get(at).id(), places.get(other).position());
        put(places.get(other).id(), places.get(at).position());
        return true;
    }

    boolean remove(long id, int version) {
        return jdbc.sql("DELETE FROM question WHERE id = ? AND version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private void put(long id, int position) {
        jdbc.sql("UPDATE question SET position = ? WHERE id = ?")
                .params(position, id)
                .update();
    }

    private void choices(long id, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            jdbc.sql("""
                            INSERT INTO question_choice (question_id, code, position, label, effect, sentence)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id,
                            choice.code(),
                            i + 1,
                            choice.label(),
                            choice.effect().name(),
                            choice.sentence())
                    .update();
        }
    }

    private static int longest(QuestionDraft draft) {
        return draft.kind() == QuestionKind.TEXT ? draft.longest() : 1;
    }

    private record Place(long id, int position) {}
}
