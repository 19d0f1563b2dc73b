package jp.madoguchi.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R046", "R047"})
class PresetProcedureTest {

    @Test
    void a_name_alone_is_a_card_procedure_of_every_way_that_is_booked_once() {
        assertThat(PresetProcedure.of(Map.of("procedure.issue", "受け取り", "group.max", "2")))
                .singleElement()
                .returns("card", PresetProcedure::group)
                .returns(true, PresetProcedure::oneActive)
                .returns(List.of("WEB", "CALL_CENTRE", "STAFF"), PresetProcedure::channels);
    }

    @Test
    void members_belong_to_their_own_procedure() {
        List<PresetProcedure> procedures = PresetProcedure.of(Map.of(
                "procedure.pin", "暗証番号",
                "procedure.pin.channels", "CALL_CENTRE,STAFF",
                "procedure.pin.active", "FREE",
                "procedure.pin-new", "新しい暗証番号"));
        assertThat(procedures)
                .filteredOn(one -> one.code().equals("pin"))
                .singleElement()
                .returns(false, PresetProcedure::oneActive)
                .returns(List.of("CALL_CENTRE", "STAFF"), PresetProcedure::channels);
    }

    @Test
    void what_the_product_does_not_know_is_a_fault() {
        assertThat(PresetProcedure.of(Map.of(
                                "procedure.x", "手続き",
                                "procedure.x.colour", "red",
                                "procedure.x.minutes", "999",
                                "procedure.x.channels", "FAX"))
                        .getFirst()
                        .faults())
                .containsExactlyInAnyOrder("procedure.x.colour", "procedure.x.minutes", "procedure.x.channels");
    }
}
