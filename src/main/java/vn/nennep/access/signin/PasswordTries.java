package vn.nennep.access.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nennep.access.AccountId;

/// Tries of a password by somebody who is signed in already: nobody else can use them up.
@Component
public class PasswordTries {

    private final SignInThrottle throttle;

    PasswordTries(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /// Counts one more; how long to wait instead, in words, when there were too many.
    public Optional<String> begin(AccountId account) {
        Duration wait = throttle.attempt(Tries.within(account));
        return wait.isZero() ? Optional.empty() : Optional.of(SignInController.wait(wait));
    }

    public void succeeded(AccountId account) {
        throttle.succeeded(Tries.within(account));
    }

    /// The same for a code handed over by an administrator: by name and network, as strangers' tries are.
    public Optional<String> beginRecovery(String username, String remoteAddress) {
        Duration wait = throttle.attempt(recovery(username, remoteAddress));
        return wait.isZero() ? Optional.empty() : Optional.of(SignInController.wait(wait));
    }

    public void recovered(String username, String remoteAddress) {
        throttle.succeeded(recovery(username, remoteAddress));
    }

    private static Tries recovery(String username, String remoteAddress) {
        return Tries.byName("recovery\n" + username, ClientAddress.network(remoteAddress));
    }
}
