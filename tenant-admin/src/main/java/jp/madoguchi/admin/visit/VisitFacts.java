package jp.madoguchi.admin.visit;

import java.util.Map;
import jp.madoguchi.core.audit.AuditFacts;
import org.springframework.stereotype.Component;

/** Whatever a visitor changes carries the visit's id in the city's log. */
@Component
class VisitFacts implements AuditFacts {

    @Override
    public Map<String, String> get() {
        return Visitor.find()
                .map(visitor -> Map.of("visit", visitor.visit().toString()))
                .orElse(Map.of());
    }
}
