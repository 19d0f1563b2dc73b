package jp.madoguchi.core.audit;

import java.util.Map;

/** Facts of the present request that belong on every audit row; an application may have one bean of it. */
@FunctionalInterface
public interface AuditFacts {

    /** Never personal data; may be empty. */
    Map<String, String> get();
}
