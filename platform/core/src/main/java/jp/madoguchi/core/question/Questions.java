package jp.madoguchi.core.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** What the bound city asks before a booking, read at most once in two seconds: no statement for a question. */
@Service
public class Questions {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final QuestionRows rows;
    private final CitySettings settings;
    private final FreshCache<String, List<QuestionState>> byCity = new FreshCache<>(FRESH, RequestStamp::decided);

    Questions(QuestionRows rows, CitySettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /**
     * What is asked of a group: further contact fields, then the questions of each of its procedures in order.
     *
     * @param procedures codes, the first person's first
     */
    public List<Question> of(Collection<String> procedures) {
        boolean texts = settings.get(Settings.QUESTION_TEXTS);
        List<QuestionState> all = byCity.get(Tenancy.current().code(), rows::all);
        List<Question> asked = new ArrayList<>(ContactQuestions.of(settings));
        for (String procedure : new LinkedHashSet<>(procedures)) {
            all.stream()
                    .filter(state -> state.procedure().equals(procedure))
                    .map(QuestionState::question)
                    .filter(question -> question.use() != FieldUse.OFF)
                    .filter(question -> texts || question.kind() != QuestionKind.TEXT)
                    .forEach(asked::add);
        }
        return List.copyOf(asked);
    }

    /** Makes this node read again at once. */
    void forget() {
        byCity.forget(Tenancy.current().code());
    }
}
