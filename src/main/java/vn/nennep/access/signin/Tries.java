package vn.nennep.access.signin;

import org.jspecify.annotations.Nullable;
import vn.nennep.access.AccountId;

/// Which tries are counted together.
///
/// @param address the network they come from, counted as well; null where it does not matter
record Tries(String scope, @Nullable String address) {

    /// Of a stranger: by name and network, so that nobody's tries elsewhere lock the owner out.
    static Tries byName(String username, String network) {
        return new Tries(network + "\n" + username, network);
    }

    /// From a browser in which the account has signed in before: strangers' tries, even from the same house, do
    /// not count.
    static Tries fromDevice(String token, AccountId account) {
        return new Tries("device\n" + account + "\n" + token, null);
    }

    /// The second step: whoever comes here knows the password, so all unknown browsers together have a few tries.
    static Tries ofCode(AccountId account) {
        return new Tries("code\n" + account, null);
    }

    static Tries ofCodeFromDevice(String token, AccountId account) {
        return new Tries("code\n" + account + "\n" + token, null);
    }

    /// Of somebody signed in, asked for the password once more.
    static Tries within(AccountId account) {
        return new Tries("within\n" + account, null);
    }
}
