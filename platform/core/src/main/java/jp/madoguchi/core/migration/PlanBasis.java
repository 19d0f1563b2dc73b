package jp.madoguchi.core.migration;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * What a plan is made by.
 *
 * @param facilities old name to our id as text
 * @param procedures old name to our code
 * @param groups procedure to its group of slots
 * @param places how many places of a slot a group of so many takes
 * @param now in Japan
 * @param fingerprint hides what it is given and always gives the same for the same
 * @param ids new ids
 */
record PlanBasis(
        MigrationChoices choices,
        OldNames facilities,
        OldNames procedures,
        Map<String, String> groups,
        IntUnaryOperator places,
        LocalDateTime now,
        Function<String, String> fingerprint,
        Supplier<UUID> ids) {}
