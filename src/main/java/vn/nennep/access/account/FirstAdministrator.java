package vn.nennep.access.account;

import static nennep.sql.access.Tables.ACCOUNT;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Accounts;
import vn.nennep.access.Role;
import vn.nennep.organization.NewUnit;
import vn.nennep.organization.Unit;
import vn.nennep.organization.UnitChanges;
import vn.nennep.organization.UnitId;
import vn.nennep.organization.Units;

/// Without the sample an empty program would let nobody in: the first start opens the uppermost unit and one
/// administrator's account, and prints its password, which is kept nowhere else.
@Component
@ConditionalOnExpression("!${nennep.sample:false}")
@ConditionalOnBooleanProperty(name = "nennep.first-account", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "quantri";
    private static final int PASSWORD_LENGTH = 20;

    /// No letters that are taken for one another.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final DSLContext sql;
    private final Accounts accounts;
    private final Units units;
    private final UnitChanges changes;
    private final Clock clock;
    private final String rootUnit;

    FirstAdministrator(
            DSLContext sql,
            Accounts accounts,
            Units units,
            UnitChanges changes,
            Clock clock,
            @Value("${NENNEP_UNIT:Tỉnh ủy}") String rootUnit) {
        this.sql = sql;
        this.accounts = accounts;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
        this.rootUnit = rootUnit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (sql.fetchExists(ACCOUNT)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String password = newPassword();
        AccountId account = accounts.open(USERNAME, "Quản trị hệ thống", password, null);
        accounts.grant(account, Role.ADMINISTRATOR, root(today), today);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%nTài khoản đầu tiên, chỉ hiện một lần / the first account, shown only once:%n  %s  %s%n",
                        USERNAME, password);
    }

    private UnitId root(LocalDate today) {
        return units.roots(today).stream()
                .map(Unit::id)
                .findFirst()
                .orElseGet(() -> changes.open(
                        new NewUnit(rootUnit, rootUnit, "TU", "", "PROVINCIAL_COMMITTEE", null, 0), today));
    }

    private static String newPassword() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
