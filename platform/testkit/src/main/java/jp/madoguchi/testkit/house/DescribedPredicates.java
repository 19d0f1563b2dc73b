package jp.madoguchi.testkit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What the house rules look for. */
final class DescribedPredicates {

    private static final int PARAMETERS_AT_MOST = 7;

    static final DescribedPredicate<JavaMethod> TRANSACTIONAL = DescribedPredicate.describe(
            "are @Transactional",
            method -> method.isAnnotatedWith("org.springframework.transaction.annotation.Transactional"));

    static final DescribedPredicate<JavaMethodCall> READS_THE_SYSTEM_CLOCK =
            DescribedPredicate.describe("reads the system's clock", call -> {
                String owner = call.getTargetOwner().getName();
                boolean now = call.getName().equals("now")
                        && owner.startsWith("java.time.")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock"));
                boolean millis = call.getName().equals("currentTimeMillis") && owner.equals("java.lang.System");
                return now || millis;
            });

    static final DescribedPredicate<JavaMethodCall> STREAMS_A_QUERY = DescribedPredicate.describe(
            "streams a query",
            call -> (call.getName().equals("stream")
                            && call.getTargetOwner()
                                    .getName()
                                    .startsWith("org.springframework.jdbc.core.simple.JdbcClient"))
                    || call.getName().equals("queryForStream"));

    static final DescribedPredicate<JavaConstructorCall> MAKES_A_BARE_RUNTIME_EXCEPTION = DescribedPredicate.describe(
            "makes a bare RuntimeException",
            call -> call.getTargetOwner().getName().equals("java.lang.RuntimeException"));

    static final DescribedPredicate<JavaClass> ARE_COMPONENTS = DescribedPredicate.describe(
            "are components",
            type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                    && !type.isAnnotatedWith("org.springframework.context.annotation.Configuration"));

    static final ArchCondition<JavaClass> HAVE_SMALL_CONSTRUCTORS =
            new ArchCondition<>("have constructors of " + PARAMETERS_AT_MOST + " parameters at most") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaConstructor constructor : type.getConstructors()) {
                        int parameters = constructor.getRawParameterTypes().size();
                        events.add(new SimpleConditionEvent(
                                type,
                                parameters <= PARAMETERS_AT_MOST,
                                type.getName() + " has a constructor of " + parameters + " parameters"));
                    }
                }
            };

    private static final Set<String> SENSITIVE =
            Set.of("email", "birthDate", "password", "recipient", "qrToken", "phone");

    static final DescribedPredicate<JavaClass> CARRY_CONTACTS_OR_SECRETS = DescribedPredicate.describe(
            "are records that carry a person's contacts or secrets",
            type -> type.isRecord()
                    && type.getFields().stream()
                            .anyMatch(field -> SENSITIVE.contains(field.getName())
                                    && field.getRawType().getName().equals("java.lang.String"))
                    && !type.getSimpleName().startsWith("Facility")
                    && !type.getSimpleName().equals("Labels"));

    static final ArchCondition<JavaClass> HAVE_THEIR_OWN_TO_STRING = new ArchCondition<>("have their own toString") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            // The compiler's own toString of a record is final; one that was written is not.
            boolean own = type.tryGetMethod("toString")
                    .map(method -> !method.getModifiers().contains(JavaModifier.FINAL))
                    .orElse(false);
            events.add(new SimpleConditionEvent(type, own, type.getName() + " shows personal data in toString"));
        }
    };

    private DescribedPredicates() {}
}
