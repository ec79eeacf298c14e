package vn.nennep.access.own;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;
import vn.nennep.access.account.OwnPassword;
import vn.nennep.access.signin.PasswordTries;

/// The password once more before what a thief of the session must not do. Tries are counted as at sign-in.
@Component
public class AskedAgain {

    private final OwnPassword password;
    private final PasswordTries tries;

    AskedAgain(OwnPassword password, PasswordTries tries) {
        this.password = password;
        this.tries = tries;
    }

    /// Why not; empty when it is the password.
    public Optional<String> objection(AccountId account, String typed) {
        Optional<String> wait = tries.begin(account);
        if (wait.isPresent()) {
            return wait;
        }
        if (!password.matches(account, typed)) {
            return Optional.of("Mật khẩu đang dùng không đúng. Mời nhập lại.");
        }
        tries.succeeded(account);
        return Optional.empty();
    }
}
