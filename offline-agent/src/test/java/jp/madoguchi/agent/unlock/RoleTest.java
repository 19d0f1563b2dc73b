package jp.madoguchi.agent.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.base.port.Permission;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @Requirement("R191")
    @CsvSource({
        "ledger.view,true,true,true",
        "ledger.edit,true,true,false",
        "ledger.settings,true,false,false",
        "leaving.csv,true,true,false",
        "leaving.print,true,true,false",
        "agent.users,true,false,false",
        "agent.log,true,false,false",
        "agent.restore,true,false,false",
        "agent.view,true,false,false"
    })
    void a_role_allows_what_belongs_to_it(String code, boolean administrator, boolean handler, boolean viewer) {
        Permission permission = new Permission(code);
        assertThat(Role.ADMINISTRATOR.allows(permission)).isEqualTo(administrator);
        assertThat(Role.HANDLER.allows(permission)).isEqualTo(handler);
        assertThat(Role.VIEWER.allows(permission)).isEqualTo(viewer);
    }
}
