package jp.madoguchi.core.rehearsal;

import java.util.Map;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.lifecycle.CityOpening;
import jp.madoguchi.core.lifecycle.ErasingStep;
import jp.madoguchi.core.lifecycle.OpeningStep;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.lifecycle.StepOrder;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Twins are made and erased where cities are: with the owner's login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class RehearsalConfiguration {

    @Bean
    TwinTable twinTable(OwnerDatabase owner) {
        return new TwinTable(owner);
    }

    @Bean
    RehearsalDesk rehearsalDesk(
            TwinTable table,
            Rehearsals rehearsals,
            CityRegistry registry,
            CityOpening opening,
            ConfigurationCopy copy,
            Emptying emptying,
            OperatorLog log) {
        return new RehearsalDesk(table, rehearsals, registry, opening, copy, emptying, log);
    }

    /** After everything that a new city is filled with, and before its door is opened. */
    @Bean
    OpeningStep configurationStep(Rehearsals rehearsals, CityRegistry registry, ConfigurationCopy copy) {
        return new OpeningStep() {
            @Override
            public String code() {
                return "rehearsal";
            }

            @Override
            public int position() {
                return StepOrder.DOOR - 5;
            }

            @Override
            public boolean applies(City city) {
                return rehearsals.originalOf(city.code()).isPresent();
            }

            @Override
            public void open(City city) {
                rehearsals.originalOf(city.code()).flatMap(registry::byCode).ifPresent(from -> copy.copy(from, city));
            }
        };
    }

    /** Before its hosts go: another twin may be made afterwards. */
    @Bean
    ErasingStep twinErasing(TwinTable table, Rehearsals rehearsals) {
        return new ErasingStep() {
            @Override
            public String code() {
                return "rehearsal";
            }

            @Override
            public int position() {
                return StepOrder.ERASE_HOSTS + 5;
            }

            @Override
            public boolean applies(City city) {
                return rehearsals.originalOf(city.code()).isPresent();
            }

            @Override
            public Map<String, Long> erase(City city) {
                table.remove(city.code());
                rehearsals.forget();
                return Map.of("twin", 1L);
            }
        };
    }
}
