package vn.nennep.access.account;

import static java.util.Objects.requireNonNull;
import static nennep.sql.access.Tables.ACCOUNT;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nennep.access.AccountId;
import vn.nennep.access.Audit;
import vn.nennep.text.VietnameseText;

/// The password of an account: asked for again before what matters, and changed.
@Component
public class OwnPassword {

    private final DSLContext sql;
    private final Passwords passwords;
    private final Audit audit;

    OwnPassword(DSLContext sql, Passwords passwords, Audit audit) {
        this.sql = sql;
        this.passwords = passwords;
        this.audit = audit;
    }

    public boolean matches(AccountId account, String typed) {
        return passwords.matches(
                typed,
                sql.select(ACCOUNT.PASSWORD_HASH)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(account.value()))
                        .fetchOne(ACCOUNT.PASSWORD_HASH));
    }

    /// What stands against it as a password, said to whoever chose it; empty when nothing does.
    public Optional<String> objection(AccountId account, String chosen) {
        if (chosen.length() < Passwords.SHORTEST || chosen.length() > Passwords.LONGEST) {
            return Optional.of("Mật khẩu cần từ " + Passwords.SHORTEST + " đến " + Passwords.LONGEST
                    + " ký tự. Một câu ngắn dễ nhớ là tốt nhất.");
        }
        if (VietnameseText.lower(chosen).contains(username(account))) {
            return Optional.of("Mật khẩu không được chứa tên đăng nhập. Mời chọn câu khác.");
        }
        if (chosen.chars().distinct().count() < 4) {
            return Optional.of("Mật khẩu này dễ đoán quá. Mời chọn một câu có nhiều chữ khác nhau.");
        }
        return Optional.empty();
    }

    public String username(AccountId account) {
        return requireNonNull(sql.select(ACCOUNT.USERNAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .fetchSingle(ACCOUNT.USERNAME));
    }

    @Transactional
    public void change(AccountId account, String chosen) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwords.hash(chosen))
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
        audit.record("access.password.changed", "account/" + account, null, Map.of());
    }
}
