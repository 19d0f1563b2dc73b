package jp.madoguchi.admin.leak;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * What the other city has when its screens' own ids are made.
 *
 * @param ids values for the variables of routes, as {@code /address#variable}
 * @param person somebody of the other city
 * @param booking of that person, at the place
 * @param place a place of the other city with slots
 */
record OtherCityPart(ApplicationContext context, Map<String, String> ids, UUID person, UUID booking, long place) {}
