package jp.madoguchi.agent.leaving;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.agent.unlock.SecondPerson;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.agent.unlock.TerminalUser;
import org.springframework.stereotype.Service;

/** Asks the second person. */
@Service
class CsvLeavings {

    private final CsvRequests requests;
    private final SecondPerson secondPerson;
    private final Sessions sessions;

    CsvLeavings(CsvRequests requests, SecondPerson secondPerson, Sessions sessions) {
        this.requests = requests;
        this.secondPerson = secondPerson;
        this.sessions = sessions;
    }

    /** What is wanted, when it is the signed-in user's own request. */
    Optional<CsvRequest> find(UUID id) {
        long user = sessions.user().map(TerminalUser::id).orElseThrow();
        return requests.find(id, user);
    }

    SecondPerson.Answer confirm(CsvRequest request, CsvForm form) {
        SecondPerson.Answer answer = secondPerson.confirm(form.loginName(), form.password(), form.code());
        if (answer instanceof SecondPerson.Answer.Confirmed confirmed) {
            requests.allow(request, new CsvRequest.Word(form.reason(), confirmed.loginName()));
        }
        return answer;
    }
}
